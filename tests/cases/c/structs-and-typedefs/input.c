#include <stddef.h>

/* A point in the plane. */
struct point {
  int x, *y;
  unsigned flags : 3;
  struct point *next;
};

typedef struct {
  int width;
  char name[16];
} box_t, *box_ptr;

typedef struct point point;
typedef struct node { int key; } node;
typedef unsigned long word;
typedef int (*compare)(const void *, const void *);

enum color { RED, GREEN = 2 };
typedef enum { ON, OFF } state;

union value { int i; float f; };

struct forward;
