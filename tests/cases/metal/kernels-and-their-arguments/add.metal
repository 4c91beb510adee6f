#include <metal_stdlib>
using namespace metal;

// Adds two arrays.
kernel void add(device const float *a [[buffer(0)]],
                constant uint& n [[buffer(1)]],
                uint id [[thread_position_in_grid]]) {}
