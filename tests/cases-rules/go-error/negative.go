package a

func f(err error) error {
	fmt.Println("panic")
	if errors.Is(err, ErrGone) {
		return err
	}
	return nil
}
