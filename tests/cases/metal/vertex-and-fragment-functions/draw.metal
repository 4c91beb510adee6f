struct VertexOut { float4 position [[position]]; };
vertex VertexOut place(uint i [[vertex_id]]) { VertexOut out; return out; }
fragment half4 shade(VertexOut in [[stage_in]]) { return half4(1); }
