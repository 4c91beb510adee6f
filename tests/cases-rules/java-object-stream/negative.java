class A {
  Object f() throws Exception {
    return new ObjectOutputStream(out);
  }
}
