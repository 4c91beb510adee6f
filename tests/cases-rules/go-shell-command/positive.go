package a

var c = exec.Command("sh", "-c", line) // finding
