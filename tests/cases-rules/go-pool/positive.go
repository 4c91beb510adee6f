package a

var pool = sync.Pool{New: make} // finding
