class A {
  static {
    System.loadLibrary("fast");  // finding
  }
}
