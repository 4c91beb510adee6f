package a

var q = fmt.Sprintf("SELECT: %s", name)
