void f(void) {
  free(malloc(3));  // finding
}
