enum Color(val rgb: Int) extends Enum[Color]:
  case Red extends Color(1)
  case Green, Blue
  case Mix(left: Int, right: Int)

  def mixed = rgb

given order: Ordering[Color] = Ordering.by(_.rgb)

opaque type Id = Int

extension (text: String)
  def shout: String = text.toUpperCase

def top(x: Int) = x
val limit = 3
