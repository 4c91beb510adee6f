#include "tests.h"

TEST_DECLARE   (first_of_all)
TEST_DECLARE   (second_of_all)

static PATH_FUNC(done_path, "done")
static PATH_FUNC(message_path,
	"message")

static int match_context(const char *text,
			 int flags) internal_function;

/* Mixes what is left of a text. */
static unsigned mix(const unsigned char *tail, int rest)
{
	unsigned k = 0;
	switch (rest) {
	case 3: k ^= tail[2] << 16; FALLTHROUGH
	case 2: k ^= tail[1] << 8; FALLTHROUGH
	case 1: k ^= tail[0];
	}
	return k;
}
