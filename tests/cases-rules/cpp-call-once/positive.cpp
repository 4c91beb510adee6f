void f() {
  std::call_once(flag, [] { init(); });  // finding
}
