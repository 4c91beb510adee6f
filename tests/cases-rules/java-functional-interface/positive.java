@FunctionalInterface  // finding
interface Task {
  void run();
}
