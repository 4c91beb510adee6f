Texture2D tex : register(t0);
SamplerState smp : register(s0);
RWStructuredBuffer<float> result : register(u0);
