#include "common.h"
#define TILE 16
inline float twice(float x) { return x * 2; }
