/* Codes, each named once. */
#define FOREACH_CODE(F) F(LOST) F(FOUND)

#define CODE_ID(id) CODE_##id,
enum code {
	FOREACH_CODE(CODE_ID)
	CODE_MAX
};
#undef CODE_ID

enum kind {
#define KIND(name) KIND_ ## name,
	FOREACH_CODE(KIND)
#undef KIND
};

struct row;
int find(struct row *at);
