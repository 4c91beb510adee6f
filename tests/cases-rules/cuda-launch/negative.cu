void f() {
  add(1 << 3 << 2);
}
