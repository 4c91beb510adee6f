package a

func f() {
	s.panic("no")
}
