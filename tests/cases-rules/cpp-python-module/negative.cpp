void init(py::module& m) {
  m.def("add", &add);
}
