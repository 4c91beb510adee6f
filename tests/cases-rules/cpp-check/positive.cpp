void f(int n) {
  TORCH_CHECK(n > 0, "n is positive, got ", n);  // finding
  CHECK_EQ(n, 1);  // finding
  assert(n);  // finding
}
