class A {
  void f() {
    try {
      g();
    } catch (Exception error) {  // finding
    }
  }
}
