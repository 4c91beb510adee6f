__global__ void add(int* a) {
  sync();
}
