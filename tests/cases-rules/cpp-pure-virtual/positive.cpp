class A {
  virtual void run() = 0;  // finding
};
