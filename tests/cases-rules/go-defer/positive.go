package a

func f() {
	defer file.Close() // finding
}
