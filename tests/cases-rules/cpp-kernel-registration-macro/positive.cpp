TORCH_LIBRARY_IMPL(aten, CPU, m) {  // finding
  m.impl("add", add_cpu);
}
