void f() {
  std::thread worker(run);  // finding
}
