void f() {
#pragma unroll
  for (;;) {
  }
}
