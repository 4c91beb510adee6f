void f() {
  assert(sizeof(int) == 4);
}
