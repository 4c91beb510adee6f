void init(py::module m) {
  log(m, "Nope");
  torch::class_<Box>("shapes", "Box");
  py::class_<Inner>(outer, "Inner");
  throw exception(message, "text");
}
