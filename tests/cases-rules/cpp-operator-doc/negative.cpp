void f() {
  SetDoc("no operator");
  schema.Output(0, "Y", "a box");
}
