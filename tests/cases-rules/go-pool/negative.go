package a

var pool = swim.Pool{New: make}
