package a

func f() {
	if r := recover(); r != nil { // finding
	}
}
