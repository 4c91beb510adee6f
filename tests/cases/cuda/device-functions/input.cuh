#pragma once

__device__ __forceinline__ float clamp(float x) { return x; }
__host__ __device__ int lanes();
static __device__ int* shared_slot() { return nullptr; }
__constant__ float kTable[3];

struct Add {
  __device__ int operator()(int a, int b) const { return a + b; }
};
