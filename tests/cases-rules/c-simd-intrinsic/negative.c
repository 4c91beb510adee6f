int f(void) {
  return extract_mm_(0);
}
