package adder

func TestAdd(t *testing.T) {
	a := New(1)
	sum, err := a.Add(1, 2)
	a.Flush()
	defer a.Close()
	a.Add(
		1,
		2,
	)
	if sum != 3 || err != nil {
		t.Fatal("wrong")
	}
}
