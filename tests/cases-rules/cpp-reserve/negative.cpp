void f() {
  reserve(8);
  rows.resize(8);
}
