void f(char* a, int* n) {
  scanf("%7s %d", a, n);
}
