package queue

type Queue[T any] struct{}
type list struct{}

// Push adds one.
func (q *Queue[T]) Push(item T) {
	type local struct{ Deep int }
}

func (Queue[T]) Len() int { return 0 }
func (l *list) Next() *list { return nil }
func (l list) empty() bool { return true }
