#version 450 core
void main() {
  vec4 a = texelFetch(uInput, pos, 0); // finding
  vec4 b = texture(uMap, at.xy); // finding
  vec4 c = imageLoad(uOutput, pos); // finding
}
