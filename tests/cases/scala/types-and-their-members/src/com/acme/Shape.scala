// Shapes and what they are made of.

package com.acme

/** What can be drawn.
  *
  * @tparam T what it is made of
  */
@deprecated("old", "1")
abstract class Shape[T <: Any](val name: String, private var count: Int, plain: Int)
    extends Base[T](name)
    with Drawable {
  val width, height: Int = 1
  var (left, right) = (1, 2)
  type Place = T
  val words = List(
    "a"
  )

  def this(count: Int) = this("x", count, 1)

  /** Draws it. */
  def draw[R](canvas: Canvas)(implicit from: Source[R]): R = {
    def inner() = 1
    canvas.draw()
  }

  protected def start: Int

  def +(other: Shape[T]): Int = 1
}

trait Drawable { def draw(): Unit }

object Shape extends App {
  val Sides = 4
  def apply(count: Int): Shape[Int] = new Shape[Int](count) { def own = 1 }
}

case class Point(x: Int, y: Int)

sealed trait Outcome
case object Nothing extends Outcome

package object tools {
  def help = 1
}
