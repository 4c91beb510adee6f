package a

var e = os.Chmod(path, 0777) // finding
