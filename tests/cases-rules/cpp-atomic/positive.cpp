std::atomic<int> count{0};  // finding
class A {
  std::atomic_bool done_;  // finding
};
