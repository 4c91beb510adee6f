ctypedef int number
ctypedef void (*callback)(void* ctx, char* text) noexcept
ctypedef unsigned long long wide
