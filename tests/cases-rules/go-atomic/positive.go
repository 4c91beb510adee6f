package a

func f() {
	atomic.AddInt64(&n, 1) // finding
}
