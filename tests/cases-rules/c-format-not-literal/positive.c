void f(char* text) {
  printf(text);  // finding
  fprintf(stderr, text);  // finding
}
