void f(int n) {
  char* a = allocate(n);
}
