class ShapeSpec extends AnyFlatSpec with Matchers {
  val store: Store = Store.open(Level.High)

  it should "draw" in {
    val shape = new Shape("circle")
    val drawn = Canvas.draw(shape)
    store.main.save(drawn)
    render(drawn)
    val all = load[Item](Names)
    assert(drawn.size == 3)
  }
}
