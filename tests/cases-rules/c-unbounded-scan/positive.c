void f(char* a) {
  scanf("%s", a);  // finding
}
