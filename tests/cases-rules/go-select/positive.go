package a

func f() {
	select { // finding
	case <-c:
	}
}
