public enum Operation implements Binary {
  /** Adds. */
  PLUS("+") {
    @Override
    int apply(int a, int b) {
      return a + b;
    }
  },
  @Deprecated
  NONE;

  private final String sign;

  Operation(String sign) {
    this.sign = sign;
  }
}
