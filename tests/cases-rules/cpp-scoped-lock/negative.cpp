void f() {
  std::vector<int> guard(3);
  lock_guard();
}
std::unique_lock<std::mutex> lock();
