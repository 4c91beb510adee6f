class A {
  native int size();  // finding
}
