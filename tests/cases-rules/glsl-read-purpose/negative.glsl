#version 450 core
void main() {
  ivec3 size = textureSize(uMap, 0);
  imageStore(uOutput, pos, a);
}
