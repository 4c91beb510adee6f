cimport cython

@cython.locals(i=int)
cpdef int total(object items)
