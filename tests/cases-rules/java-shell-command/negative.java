class A {
  void f() {
    pool.exec(command);
  }
}
