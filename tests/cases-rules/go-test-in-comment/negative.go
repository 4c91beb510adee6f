package a

// TestBox is a func TestBox(t *testing.T).
func TestBox(t *testing.T) {
}
