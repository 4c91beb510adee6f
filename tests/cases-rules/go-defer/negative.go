package a

func f() {
	file.Close()
}
