#include "row.h"

enum key {
	KEY_NONE,
	KEY_OF(PASTE),
	KEY_OF(CUT),
	KEY_LAST
};

TAILQ_HEAD(, row) rows;

static int printflike(2, 3)	tell(struct row *, const char *, ...);
void	log_row(const char *, ...) __printflike(1, 2);

static option_t options[] = {
	{ "text", offsetof(row_t, cell.text) },
	{ "size", offsetof(row_t, cells[0].size) },
};

static void __init
row_start(__unused int fd, __unused short events, void *arg)
{
	struct timeval	now = { 0 };

	if (timercmp(&now, &row_last, >))
		row_last = now;
}

char * row_cdecl
row_name(struct row *row)
{
	return row->name;
}
