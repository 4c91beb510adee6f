#version 450 core
layout(set = 0, binding = 0) buffer Buffer { float data[]; } uBuffer;

void main() {
  float sum = uBuffer.data[0];
  vec4 part;
  part[1] = sum;
}
