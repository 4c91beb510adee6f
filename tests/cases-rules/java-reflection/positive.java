class A {
  void f() throws Exception {
    Class.forName(name);  // finding
  }
}
