class A {
  String f(String name) {
    return "SELECT id FROM users WHERE name = " + name;  // finding
  }
}
