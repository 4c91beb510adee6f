# cython: language_level=3
"""Counts words quickly."""

cdef class Counter(Base):
    """A counter."""
    cdef public int total
    cdef double[:, ::1] view

    def __cinit__(self, int start=0):
        self.total = start

    cpdef int add(self, int n, object other=None) except -1:
        """Adds."""
        return <int>sin(n)

    cdef inline void _reset(self) noexcept nogil:
        self.total = 0
