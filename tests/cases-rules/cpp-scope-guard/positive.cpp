class TimerGuard {
  ~TimerGuard() {  // finding
    stop();
  }
};
