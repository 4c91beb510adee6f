package a

var home = os.Getenv("HOME") // finding
