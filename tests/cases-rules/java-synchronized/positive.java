class A {
  synchronized void f() {}  // finding

  void g() {
    synchronized (this) {  // finding
    }
  }
}
