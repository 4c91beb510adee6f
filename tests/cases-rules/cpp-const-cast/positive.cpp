void f(const int* x) {
  g(const_cast<int*>(x));  // finding
}
