class A {
  friend class B;  // finding
};
