class A {
  A() = delete;
};
