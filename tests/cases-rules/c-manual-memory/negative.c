void f(void) {
  pool_free(pool_malloc(3));
}
