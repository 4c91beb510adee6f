void f() {
  try {
    g();
  } catch (...) {  // finding
    h();
  }
}
