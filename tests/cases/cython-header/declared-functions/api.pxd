from libc.stdint cimport int64_t

cdef int add(int a, int b) except -1
cpdef double twice(double x) nogil
