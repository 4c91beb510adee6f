package a

var home = os.Getenv(name)
var other = settings.Getenv("HOME")
