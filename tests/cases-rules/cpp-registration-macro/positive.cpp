TORCH_LIBRARY(aten, m) {  // finding
  m.def("add");
}
REGISTER_DISPATCH(add_stub, &add);  // finding
