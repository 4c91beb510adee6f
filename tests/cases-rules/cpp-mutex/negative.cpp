class A {
  std::string mutex;
  mine::mutex mutex_;
  std::mutex& get_mutex();
};
std::mutex& get_mutex();
