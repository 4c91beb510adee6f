int f(void) {
  goto done;  // finding
done:
  return 0;
}
