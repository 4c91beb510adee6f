#include "filter.h"

static PyTypeObject Filter_Type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    "filter",
    sizeof(Filter),
};

static av_cold void filter_close(Filter *filter)
{
    int left = Py_SAFE_CAST(filter->left, Py_ssize_t, unsigned int);
#if HAS_ROUND
    if (filter->round)
        close_round(filter);
    else
#endif
    if (filter->square)
        close_square(filter);
#if HAS_MORE
    else if (filter->more)
        close_more(filter);
#endif
    Py_BEGIN_ALLOW_THREADS
    left = wait_for(filter);
    Py_END_ALLOW_THREADS
}

av_unused FilterDevice filter_device = { 0 };

static
#if defined(__APPLE__)
__attribute__ ((noinline))
#endif
int filter_open(Filter *filter)
{
    return 0;
}

simd_inline int filter_run(Filter *filter);

const char *filter_name
#ifndef _WIN32
    FILTER_ATTR(weak)
#endif
    ;

__attribute_cold__
__attribute_format__((__printf__, 2, 3))
__attribute_nonnull__()
void filter_tell(Filter *filter, const char *format, ...)
{
    filter->told = format;
}
