cdef extern from "words.h" nogil:
    ctypedef struct word_t:
        int length
    int count_words(const char *text, size_t n) nogil
    double SHARE
