cdef class Counter:
    cdef int total
    cdef public object name
    cpdef int add(self, int n) except -1
    cdef void reset(self) noexcept nogil
