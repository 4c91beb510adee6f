void f() {
  add<<<1, 32>>>(a);  // finding
}
