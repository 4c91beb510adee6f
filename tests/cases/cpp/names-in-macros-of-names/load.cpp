#include "functions.h"

#define LOAD(handle, n) auto* n##_f = (decltype(&n))dlsym(handle, #n);
#define KEEP(x) if (!(x)) fail(#x)
#define QUOTED(n)        \
  lookup(                \
      dlsym(handle, #n))

void load(void* handle, int size) {
  LOAD(handle, run_all);
  LOAD(handle, ns::stop_all)
  KEEP(size);
  QUOTED(draw_all);
  LOAD(handle, run_all() + 1);
  decltype(&ns::hold_all) held = nullptr;
}
