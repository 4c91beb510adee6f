class A {
  String f(String name) {
    return "SELECT: " + name;
  }
}
