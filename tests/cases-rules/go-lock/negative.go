package a

type S struct {
	mu door.Mutex
}
