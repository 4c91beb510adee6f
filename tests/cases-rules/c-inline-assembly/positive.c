void f(void) {
  __asm__("nop");  // finding
}
