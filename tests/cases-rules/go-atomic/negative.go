package a

func f() {
	n.atomic(1)
}
