package a

var p = unsafe.Pointer(x) // finding
