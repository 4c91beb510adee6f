void f(char* a, char* b) {
  std::strcat(a, b);  // finding
}
