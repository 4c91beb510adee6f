class A {
  Object pool = Executors.newFixedThreadPool(2);  // finding
}
