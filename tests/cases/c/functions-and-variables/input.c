#include "list.h"

/* Adds two numbers. */
int add(int a, int b)
{
    int local = a;
    return local + b;
}

static char *find(const char *text) { return 0; }

int **table(void);
void (*handler(int signal))(int);
extern const char *names[];
static const int limit = 3;
int (*callback)(int) = 0;
struct { int hits; } stats;

int main(int argc, char **argv)
{
    return add(argc, 1);
}
