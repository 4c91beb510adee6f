int f(int x) {
  return __builtin_popcount(x);
}
