TORCH_LIBRARY(aten, m) {
  m.def("add");
}
