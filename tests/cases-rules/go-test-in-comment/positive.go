package a

// func TestBox(t *testing.T) {
// }
