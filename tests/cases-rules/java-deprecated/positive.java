class A {
  @Deprecated  // finding
  void f() {}
}
