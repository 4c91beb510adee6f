class Pool {
  private static final Pool INSTANCE = new Pool();  // finding

  private Pool() {}
}
