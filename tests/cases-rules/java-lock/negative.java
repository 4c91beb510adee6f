class A {
  ReentrantLock lock;
}
