__global__ void __launch_bounds__(256) add(int* a) {}  // finding
