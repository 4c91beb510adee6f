__device__ void add(int* a) {
  a[0] = 1;
}
