class A {
  void f() {
    System.exit(1);
    config.load("fast");
  }
}
