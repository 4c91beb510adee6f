package shapes

type (
	// Pair is a struct under another name.
	Pair = struct {
		First, Second int
		_             int
	}
	Closer = interface{ Close() error }
)
