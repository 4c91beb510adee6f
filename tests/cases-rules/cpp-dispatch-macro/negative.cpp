void f() {
  dispatch(type);
}
