void f(void) {
  assemble("nop");
}
