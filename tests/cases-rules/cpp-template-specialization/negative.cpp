template <typename T>
struct Hash {};
