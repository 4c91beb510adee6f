void f(char* command) {
  system(command);  // finding
  popen("ls", "r");  // finding
}
