class Listener {
  private final Runnable task =
      new Runnable() {
        @Override
        public void run() {}
      };

  void start() {
    new Thread(
            new Runnable() {
              public void run() {}
            })
        .start();
  }
}
