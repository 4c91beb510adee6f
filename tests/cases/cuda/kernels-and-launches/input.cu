#include <cuda_runtime.h>

namespace ops {

/// Adds one to each value.
template <typename T>
__global__ void add_one(T* values, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) values[i] += 1;
}

C10_LAUNCH_BOUNDS_1(512)
__global__ void fill(float* values) { values[0] = 0; }

void launch(float* values, int n, cudaStream_t stream) {
  add_one<float><<<n / 256, 256, 0, stream>>>(values, n);
  fill<<<1, 1>>>(values);
}

} // namespace ops
