package a

var c = exec.Command("ls", "-c", line)
