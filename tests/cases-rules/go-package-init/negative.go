package a

func (s S) init() {
	initialize()
}
