class A {
  void f(Thread thread) {
    Executors.callable(thread);
  }
}
