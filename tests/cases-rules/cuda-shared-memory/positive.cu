__global__ void add(int* a) {
  __shared__ int tile[32];  // finding
}
