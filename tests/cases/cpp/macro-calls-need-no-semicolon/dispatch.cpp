namespace shapes {

int check(int side) {
  SHAPES_CHECK(side > 0, "side must be positive: ", side)
  SHAPES_LOG("checked")
  return side;
}

int after() {
  return 1;
}

}  // namespace shapes
