// Shapes and what they are made of.

package com.acme.shapes

/**
 * What can be drawn.
 *
 * @param T what it is made of
 */
@Serializable
abstract class Shape<T : Any>(val name: String, private var count: Int, plain: Int) : Base<T>(name), Drawable {
    companion object {
        const val SIDES = 4

        fun make(): Shape<*> = TODO()
    }

    lateinit var place: Place
    val area: Int
        get() = 1
    private val drawn by lazy { 3 }

    constructor(count: Int) : this("x", count, 1)

    /** Draws it. */
    open suspend fun <R> draw(canvas: Canvas, then: (Int) -> Unit): R {
        fun inner() {}
        return canvas.draw()
    }

    inner class Corner
}

interface Drawable {
    fun draw()
    val width: Int
}

data class Point(val x: Int, val y: Int)

sealed class Outcome {
    object None : Outcome()
    class Some(val value: Int) : Outcome()
}

enum class Color(val rgb: Int) {
    RED(1),
    GREEN(2);

    fun mix() = rgb
}

object Registry {
    val items = listOf(
        "a",
    )
}

typealias Handler = (Int) -> Unit

fun String.shout(): String = uppercase()

val String.size: Int get() = length

const val MAX = 3
val (first, second) = pair()

data class Pair<T>(
    val left: T,
    val right: T,
)
