#include <stdint.h>
#include "my_immintrin.h"
