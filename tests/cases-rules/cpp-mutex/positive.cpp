class A {
  mutable std::mutex mutex_;  // finding
  std::condition_variable done_;  // finding
};
