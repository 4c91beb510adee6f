void bind(py::class_<Shape>& shape) {
  shape.def("area", &Shape::area);
  m.def(name, &area);
  m.define("area");
  auto version = m.attr("version");
}
