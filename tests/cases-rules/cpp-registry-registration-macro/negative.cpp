REGISTER_DISPATCH(add_stub, &add);
void f() {
  C10_REGISTER_CLASS(Shapes, Square, Square);
}
