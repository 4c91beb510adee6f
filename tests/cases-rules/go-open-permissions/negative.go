package a

var e = os.Chmod(path, 0755)
