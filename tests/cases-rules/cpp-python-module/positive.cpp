PYBIND11_MODULE(fast, m) {  // finding
  m.def("add", &add);
}
