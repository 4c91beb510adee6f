class Pool {
  private static final int SIZE = 3;
  private Pool next;

  private Pool() {}
}
