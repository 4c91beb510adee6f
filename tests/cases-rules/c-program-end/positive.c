void f(void) {
  abort();  // finding
}
