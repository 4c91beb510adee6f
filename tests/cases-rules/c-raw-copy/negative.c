void f(char* a, char* b) {
  copy(a, b, 3);
}
