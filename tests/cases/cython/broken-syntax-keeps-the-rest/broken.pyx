cdef int first(int x):
    return x

second = = 3

def third():
    return 3
