void f(char* command) {
  my_system(command);
}
