package shapes

// #include "shapes.h"
import "C"

func Area(side float64) float64 {
	var shape C.shape_t // finding
	_ = shape
	return float64(C.shape_area(C.double(side))) // finding
}
