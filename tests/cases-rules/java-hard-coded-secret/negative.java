class A {
  String password = read();
  String passwordLabel = "Password";
}
