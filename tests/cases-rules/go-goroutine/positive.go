package a

func f() {
	go work(1) // finding
	go func() {}() // finding
}
