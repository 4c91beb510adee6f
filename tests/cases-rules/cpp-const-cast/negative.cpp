void f(const int* x) {
  g(x);
}
