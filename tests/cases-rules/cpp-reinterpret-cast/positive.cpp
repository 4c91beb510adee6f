float f(int* x) {
  return *reinterpret_cast<float*>(x);  // finding
}
