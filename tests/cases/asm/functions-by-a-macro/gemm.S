#include <asm/assembly.h>
#include "tile.h"
#define TILE 4

# Multiplies tiles.
BEGIN_FUNCTION gemm_4x8
    VLD1.8 {d0}, [r3]!
    B.LO 1f
END_FUNCTION gemm_4x8
