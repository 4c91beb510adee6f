class A implements Runnable {
  AutoCloseable a;
}
