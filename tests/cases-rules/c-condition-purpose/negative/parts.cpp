#include <config.h>
#if HAS_THREADS
int many() { return 8; }
#endif

#ifdef HAS_ONE
int one() { return 1; }
#else
int one() { return 2; }
#endif
