PYBIND11_MODULE(shapes, m) {
  m.def("area", &area, "The area of a shape");  // finding
  m.attr("version") = "1";  // finding
  auto inner = m.def_submodule("inner");
  py_module.def("_grow", [](int by) { return by; });  // finding
}
