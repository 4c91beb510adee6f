void f() {
  plan.parallel_for(3);
}
