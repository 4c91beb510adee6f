void f(char* a, char* b) {
  strcpy(a, b);  // finding
  sprintf(a, "%s", b);  // finding
}
