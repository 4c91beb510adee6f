void f(char* a, Text b) {
  b.strcat(a);
}
