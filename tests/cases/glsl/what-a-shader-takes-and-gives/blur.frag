#version 450
// Blurs a picture.

layout(location = 0) in vec3 position;
layout(set = 0, binding = 1) uniform sampler2D tex;
out vec4 color;

void main() {
  color = texture(tex, position.xy);
}
