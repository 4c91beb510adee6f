class AdderTest {
  void adds() {
    Adder adder = new Adder(1);
    int sum = Adder.add(1, 2);
    Adder.add(3, 4);
    Adder.add(
        1,
        2);
    assertEquals(3, sum);
    adder.log.flush();
  }
}
