void init(py::module& m) {
  py::class_<Box, Base>(m, "Box").def(py::init<>());  // finding
}
