package a

var h = sha256.New()
