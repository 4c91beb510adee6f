package a

func f() error {
	if closed {
		panic("closed") // finding
	}
	return fmt.Errorf("no %s", name) // finding
}

var ErrGone = errors.New("gone") // finding
