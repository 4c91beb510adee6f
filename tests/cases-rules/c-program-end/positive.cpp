void f() {
  std::terminate();  // finding
}
