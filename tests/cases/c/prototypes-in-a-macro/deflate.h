#ifndef OF
#  define OF(args) args
#endif
typedef voidpf (*alloc_func) OF((voidpf opaque, uInt items));
typedef block_state (*compress_func) OF((deflate_state *s, int flush));
extern int deflate OF((z_streamp strm, int flush));
char *__name __P((const char *, int (*)(void)));
struct queue {
    void (*put) _ANSI_ARGS_((struct queue *q, int item));
};
int crc(a, b)
    int a;
    int b;
{
    return CHECK((a), b);
}
