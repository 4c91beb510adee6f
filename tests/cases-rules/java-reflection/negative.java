class A {
  void f() {
    forEach(name);
  }
}
