#include <stdarg.h>

/* Ends the program. */
static NORETURN void give_up(const char *message, ...)
{
	exit(1);
}

void NORETURN give_up_now(void)
{
	exit(2);
}

int compare(const void *data UNUSED, const struct row *first,
	    int flags UNUSED)
{
	return 0;
}

static int __init start_up(void)
{
	return 1;
}

int last(void)
{
	return 3;
}
