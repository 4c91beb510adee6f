package a

var h = md5.New() // finding
