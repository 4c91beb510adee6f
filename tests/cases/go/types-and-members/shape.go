// Package shapes draws.
package shapes

// Shape is what can be drawn.
type Shape[T any] struct {
	// Name says what it is.
	Name, note string `json:"name"`
	*Base
	color.Model
	draw func(c *Canvas) error
}

// Drawer draws.
type Drawer interface {
	// Draw draws one shape.
	Draw(c *Canvas) error
	io.Closer
}

type (
	Point struct{ X, Y int }
	// Count counts.
	Count = int
	Visit func(p Point) bool
)
