#include "light.hlsli"
float3 Shade(float3 n) {
  return Diffuse(n) * saturate(n.x);
}
