void f(void) {
  my_exit(1);
}
