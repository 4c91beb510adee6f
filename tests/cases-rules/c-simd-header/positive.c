#include <immintrin.h>  // finding
