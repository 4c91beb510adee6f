struct VSOut {
  float4 pos : SV_Position;
  float2 uv : TEXCOORD0;
};
// Shades a point.
float4 PSMain(VSOut i) : SV_Target { return 1; }
[numthreads(8, 8, 1)]
void CSMain(uint3 id : SV_DispatchThreadID) {}
