class A {
  private boolean done;
}
