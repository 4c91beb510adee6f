class A {
  Lock lock = new ReentrantLock();  // finding
}
