std::thread::id owner;
std::thread start(int count);
void f(std::thread& thread) {
  thread = std::thread();
}
