package a

func f() {
	switch c {
	}
}
