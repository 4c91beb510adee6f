typedef void callback(struct context *, void *);
typedef int (scan)(void *state, const struct entry *entry);
clock_time (*now)(void) = NULL;
clock_time (*later)(void);
struct table {
	void *(*copy)(struct table *table, const void *key);
	struct entry *(*find)(struct table *);
	int (*compare)(const void *, const void *);
};
enum state {
	STATE_OPEN = 0, /* Nothing is
	                 * known. */
	STATE_CLOSED
};
LIST_HEAD(entries, entry)
