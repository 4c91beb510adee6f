ctypedef fused real:
    float
    double

cdef enum Color:
    RED = 1
    GREEN

cdef struct Point:
    double x
    double y

DEF LIMIT = 10
