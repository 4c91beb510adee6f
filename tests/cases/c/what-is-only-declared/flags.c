#include "flags.h"

C10_DECLARE_bool(verbose);
C10_DEFINE_bool(quiet, false);
extern int level;
int depth = 1;
