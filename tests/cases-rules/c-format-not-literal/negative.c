void f(char* text) {
  printf("%s", text);
  fprintf(stderr, "done");
}
