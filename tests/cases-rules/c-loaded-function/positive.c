#include <dlfcn.h>

typedef int (*draw_function)(int);

int run(void *library) {
  draw_function draw = (draw_function)dlsym(library, "plugin_draw");  // finding
  return draw(1);
}
