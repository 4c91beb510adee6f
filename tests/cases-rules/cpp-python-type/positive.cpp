void init(py::module m, PyObject* module) {
  py::class_<Reader, std::shared_ptr<Reader>>(m, "FileReader").def(py::init<std::string>());  // finding
  auto thing = shared_ptr_class_<Thing>(module, "Thing");  // finding
  py::enum_<Kind>(m, "Kind", "The kind");  // finding
  py::register_exception<Error>(m, "Error");  // finding
  py::class_<Box> box(m, "Box");  // finding
  if (PyModule_AddObject(module, "_Base", base) < 0) return;  // finding
}
