package values

const Limit = 3

// Kinds.
const (
	// First is the first.
	First, Second = iota, 1
	third
)

var Ready, done bool
var (
	// Names of all.
	Names = map[string]int{
		"a": 1,
	}
	cache = newCache()
)
var _ Reader = (*file)(nil)

func use() { const inner = 1; var local int }
