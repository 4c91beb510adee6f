class A {
  std::string mutex;
  mine::mutex mutex_;
};
