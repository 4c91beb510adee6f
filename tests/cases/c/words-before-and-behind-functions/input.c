/* How many bits of a group are asked. */
FORCE_INLINE_TEMPLATE U32
ROW_width_of(const U32 entries)
{
    return entries;
}

FORCE_INLINE_TEMPLATE size_t
DONT_VECTORIZE
ROW_decompress(void* target, size_t size)
{
    return 1;
}

ZEXTERN const char * ZEXPORT z_rowVersion _Z_OF((void)) { return rowVersion();  }

ZEXTERN int ZEXPORT z_init _Z_OF((z_rowp row, int level,
                                  int windowBits))
{
    return 0;
}

local int row_init _Z_OF((row_statep, int));

typedef char * (RowTraceProc) (ClientData data, int flags);
typedef void *(RowCloneProc)(void *data);

ATTRIBUTE_ALIGNED16(struct) row_node {
    int first;
};
