void f() {
  throw std::runtime_error("closed");  // finding
}
