class A {
  void f() {
    try {
      g();
    } catch (Exception error) {
      log(error);
    }
  }
}
