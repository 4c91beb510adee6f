void f() {
  at::parallel_for(0, n, 1, [&](int a, int b) { run(a, b); });  // finding
}
