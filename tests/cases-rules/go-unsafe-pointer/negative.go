package a

var p = unsafe.Sizeof(x)
