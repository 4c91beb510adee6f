class A {
  Object f() throws Exception {
    return MessageDigest.getInstance("MD5");  // finding
  }
}
