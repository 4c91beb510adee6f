__global__ void add(int* a) {
  __syncthreads();  // finding
}
