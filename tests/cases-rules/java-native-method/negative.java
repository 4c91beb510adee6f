class A {
  int size() { return 1; }
}
