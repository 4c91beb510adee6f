package uses

func run(w http.ResponseWriter, items []Item, by map[Key]*list.Element) (Result, error) {
	go worker(items)
	defer w.Close()
	made := Box[Item]{Size: Limit, State: http.StatusOK}
	if err := made.Open(Flags|ModeRead, os.Stdout); err != nil {
		return nil, ErrClosed
	}
	var any any = interface{}(made).(Opener)
	return Convert[Item, Result](any), nil
}
