#include "commands.h"

enum mode { MODE_FAST, MODE_SLOW };

static struct command commands[] = {
    {"run", run_fast, LIMIT_MOST},
    {.name = "stop", .run = stop_all},
};

int choose(int level, struct server *other) {
    int size;
    union any_params any;
    enum order order = ORDER_UP;
    on_end(level, size, &finish);
    other->handler = handle_all;
    if (server.port == other->port) return MODE_SLOW;
    return level ? size : default_size;
}
