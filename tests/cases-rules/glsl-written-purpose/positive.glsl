#version 450 core
layout(set = 0, binding = 0) buffer Buffer { float data[]; } uBuffer;

void main() {
  uBuffer.data[gl_GlobalInvocationID.x] = 1.0; // finding
}
