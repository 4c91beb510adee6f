package a

func f() {
	work(1)
}
