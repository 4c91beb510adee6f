#version 450 core
layout(set = 0, binding = 0) uniform image3D uOutput;
layout(set = 0, binding = 1) uniform Block { ivec3 size; float other; } uBlock;

void main() {
  const ivec3 pos = ivec3(gl_GlobalInvocationID);
  imageStore(uOutput, pos, imageLoad(uOutput, pos) + uBlock.other); // finding
}
