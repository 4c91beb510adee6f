void f() {
  release(gil);
}
