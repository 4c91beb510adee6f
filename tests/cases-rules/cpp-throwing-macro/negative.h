#define SAFE(x) noexcept(x)
#define NOTE(x) "cannot throw away"
void go() { throw 1; }
