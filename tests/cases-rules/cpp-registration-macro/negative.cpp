void f() {
  REGISTER_LATER(add_stub, &add);
}
int REGISTERED(int x) {
  return x;
}
