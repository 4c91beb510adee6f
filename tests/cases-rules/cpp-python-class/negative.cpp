void init(py::module& m) {
  make_class<Box>(m, "Box");
}
