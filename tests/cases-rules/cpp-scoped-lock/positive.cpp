void f() {
  std::lock_guard<std::mutex> guard(mutex_);  // finding
  std::unique_lock lock{mutex_};  // finding
}
