package a

func f() {
	s.recover()
}
