#define JOIN(a, b) a##b
#define MAKE(name) \
  int get_##name(void)
