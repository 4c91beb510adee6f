template <>  // finding
struct Hash<int> {};
template <>  // finding
void run<int>(int x) {}
