cdef double dot(double *a, double *b,
                Py_ssize_t n) nogil:
    cdef double s = 0
    for i in range(n):
        s += a[i] * b[i]
    return s

def run(double[:, :] data not None, str name):
    cdef int i, j = 3
    with nogil:
        i = count(NULL)
    return Counter(i)
