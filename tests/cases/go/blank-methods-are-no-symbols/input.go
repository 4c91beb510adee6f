package shapes

type Shape interface {
	_()
	Area() int
}
