int f(int x) {
  return __builtin_expect(x, 0);  // finding
}
