class Timer {
  ~Timer() {
    stop();
  }
};
class EmptyGuard {
  ~EmptyGuard() {}
};
