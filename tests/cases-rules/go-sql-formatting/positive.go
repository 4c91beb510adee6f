package a

var q = fmt.Sprintf("SELECT id FROM users WHERE name = %s", name) // finding
