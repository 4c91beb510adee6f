const float PI = 3.14;
struct Light { vec3 pos; float power; };
// Twice the power.
float twice(Light light) { return light.power * 2.0; }
