class Pool {
  private static final int SIZE = 3;
  static final Pool SMALL = new Pool();
  static final Pool LARGE = new Pool();
  private Pool next;

  private Pool() {}
}
