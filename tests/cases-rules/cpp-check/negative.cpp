void f(int n) {
  CHECKED(n);
  check(n);
  asserted(n);
}
