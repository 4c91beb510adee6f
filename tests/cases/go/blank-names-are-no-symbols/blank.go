package shapes

import "io"

var _ io.Reader = (*Square)(nil)

var first, _ = split("a b")

const (
	_ = iota
	Two
)

func _() {
	var x [1]struct{}
	_ = x[Two-1]
}

type Square struct {
	_    [0]func()
	side int
}
