#pragma once

template <int N>
__global__ void spin(int* out) {
  out[0] = N;
}

class Pool {
 public:
  void start();

 private:
  int size_;
};
