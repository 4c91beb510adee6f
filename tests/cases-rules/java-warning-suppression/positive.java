class A {
  @SuppressWarnings("unchecked")  // finding
  void f() {}
}
