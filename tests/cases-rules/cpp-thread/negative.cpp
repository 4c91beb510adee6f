std::thread::id owner;
void f(std::thread& thread) {}
