// What every frame is given.
cbuffer Frame : register(b0)
{
  float4x4 view;
  float3 eye;
};
