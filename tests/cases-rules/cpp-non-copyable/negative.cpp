class A {
  A(const A&) = default;
  A(int) = delete;
};
