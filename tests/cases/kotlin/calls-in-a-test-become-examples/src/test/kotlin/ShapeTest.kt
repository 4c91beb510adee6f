class ShapeTest {
    @Test
    fun `draws a circle`() {
        val shape = Shape("circle")
        val drawn = Canvas.draw(shape)
        Store.save(drawn)
        render(drawn)
    }
}
