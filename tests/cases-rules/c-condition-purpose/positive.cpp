// Draws in parallel.
#include <config.h>
#if HAS_THREADS // finding
#include <thread>

#ifdef HAS_MANY
int many() { return 8; }
#endif

int one() { return 1; }
#endif
