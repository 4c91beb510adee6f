@functools.lru_cache(maxsize=None)  # finding
def slow(x):
    return x


@cache  # finding
def slower(x):
    return x
