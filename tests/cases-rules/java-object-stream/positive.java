class A {
  Object f() throws Exception {
    return new ObjectInputStream(in).readObject();  // finding
  }
}
