#ifndef MATH_UTIL_H_
#define MATH_UTIL_H_

#include <cmath>

#ifdef USE_FAST
#include "fast.h"
#endif

static inline double square(double x) { return x * x; }

static constexpr double kHalf = 0.5;

#define MATH_DEGREES 360
#define MATH_MAX(a, b) \
  ((a) > (b) ? (a) : (b))

#endif // MATH_UTIL_H_
