__global__ void add(int* a) {  // finding
  a[0] = 1;
}
