class A implements AutoCloseable {  // finding
  public void close() {}
}
