package names

func Shown() {}
func hidden() {}
func _odd() {}

type secret struct {
	Open  int
	close int
}

func (s *secret) Reach() {}

type Public struct {
	Open  int
	close int
}
