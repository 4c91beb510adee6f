class A {
  private volatile boolean done;  // finding
}
