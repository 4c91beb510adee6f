class Access {
    val open = 1
    private val own = 2
    protected fun forHeirs() {}
    internal fun forTheModule() {}
    private fun own() {}

    private class Hidden {
        fun reachedByNobody() {}
    }
}

private fun helper() {}
internal object Inner
