package shapes

import "shapes/C"

func Area(side float64) float64 {
	return C.Area(side)
}
