void f(char* a, char* b) {
  memcpy(a, b, 3);  // finding
}
