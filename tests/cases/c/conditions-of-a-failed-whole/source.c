#ifndef ASSEMBLY
#ifdef TABLE
static const unsigned int table[] = {
    0x00000000, 0xf26b8303
};
#endif
#else
    .macro constants
.octa 0x00000000
    .endm
#endif

#if defined(FIRST)
struct wide {
  int first;
#if defined(SECOND)
};
#else
  int second;
};
#endif
#endif

int after(void) { return 1; }
