package a

func f() {
	c := make(chan int, 3) // finding
}
