package a

var head = "eyJhbGciOiJIUzI1NiJ9"
