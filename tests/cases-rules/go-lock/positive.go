package a

type S struct {
	mu sync.Mutex // finding
}

var group sync.WaitGroup // finding
