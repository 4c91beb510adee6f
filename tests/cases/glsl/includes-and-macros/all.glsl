#extension GL_GOOGLE_include_directive : enable
#include "common.glsl"
#define TAPS 5
