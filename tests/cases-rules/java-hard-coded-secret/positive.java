class A {
  String password = "hunter2";  // finding
}
