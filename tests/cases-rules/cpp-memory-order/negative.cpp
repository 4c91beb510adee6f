int f() {
  return count.load(std::memory_order_seq_cst);
}
