int f(void) {
done:
  return 0;
}
