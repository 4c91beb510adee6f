void f() {
  rows.reserve(8);  // finding
}
