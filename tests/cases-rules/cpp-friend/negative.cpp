class A {
  class B;
};
