int f() {
  return count.load(std::memory_order_relaxed);  // finding
}
