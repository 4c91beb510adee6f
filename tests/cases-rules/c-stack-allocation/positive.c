void f(int n) {
  char* a = alloca(n);  // finding
}
