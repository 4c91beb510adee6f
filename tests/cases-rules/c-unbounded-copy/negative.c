void f(char* a, char* b) {
  strncpy(a, b, 3);
  my_strcpy(a, b);
}
