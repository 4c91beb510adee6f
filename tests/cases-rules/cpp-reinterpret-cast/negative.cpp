float f(int x) {
  return static_cast<float>(x);
}
