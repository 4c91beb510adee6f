void f(int* x) {
  delete x;  // finding
}
