#include "common.hlsli"
#define LIGHTS 4
static const float PI = 3.14;
