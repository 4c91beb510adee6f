__global__ void add(int* a) {
  int tile[32];
}
