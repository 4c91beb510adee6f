class A {
  Object f() throws Exception {
    return MessageDigest.getInstance("SHA-256");
  }
}
