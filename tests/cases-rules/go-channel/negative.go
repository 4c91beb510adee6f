package a

func f(c chan int) {
	d := make([]int, 3)
}
