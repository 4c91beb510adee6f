package a

func f() {
	panic("no") // finding
}
