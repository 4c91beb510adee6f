layout(std430) buffer;
layout(set = 0, binding = 0, rgba16f) uniform PRECISION restrict writeonly image3D uOutput;
layout(set = 0, binding = 3) uniform restrict Block {
  ivec4 size;
  float alpha;
} uBlock;
layout(local_size_x_id = 0) in;
void main() {}
