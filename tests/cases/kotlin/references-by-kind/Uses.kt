@Route("uses")
class Uses(private val store: Store) : Base(), Closeable {
    val items: List<Item> = listOf()

    fun run(request: Request?, vararg paths: Path): Result {
        helper(request)
        Files.list(request?.path())
        this.close()
        store.main.save(Level.HIGH)
        val made = Outer.Inner(request as Wide)
        if (made is Special) throw BadState(Names::class)
        items.forEach { print(it) }
        try {
            start<Item>()
        } catch (error: Timeout) {
            return Result.none()
        }
    }
}
