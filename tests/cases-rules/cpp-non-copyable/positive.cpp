class A {
  A(const A&) = delete;  // finding
  A(A&&) = delete;
};
