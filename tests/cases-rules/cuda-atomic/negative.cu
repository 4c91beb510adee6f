__global__ void add(int* a) {
  atomically(a, 1);
}
