class A {
  void f() throws Exception {
    Runtime.getRuntime().exec(command);  // finding
  }
}
