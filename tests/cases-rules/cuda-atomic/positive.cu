__global__ void add(int* a) {
  atomicAdd(a, 1);  // finding
}
