package org.example

/** A channel that keeps what was sent last. */
public class LastChannel<E> private constructor(
    private val channel: Channel<E>
) : Channel<E> by channel {
    /** Without a value. */
    public constructor() : this(makeChannel<E>(1))

    val size: Int by lazy { 1 }

    /** Sends a value. */
    override fun send(value: E) {
        for (place in 0..<size) channel.send(value)
    }
}

/** What a source emits. */
internal class Emitter<T>
@Inject internal constructor(private val target: Target<T?>) : Source<T>() {
    internal actual val count: Int = 0

    fun emit(value: Any): String = when (value) {
        is Pair<*, *> if value.first == null -> "none"
        is String -> value
        else -> listOf(value).map(Any?::toString).first()
    }

    companion object Factory : Source.Factory {
        override fun create() = object : Source<Any> by target as Source<Any> {
            override fun close() {}
        }
    }
}
