class A {
  virtual void run();
  int size = 0;
};
