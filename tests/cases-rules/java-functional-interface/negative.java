interface Task {
  void run();
}
