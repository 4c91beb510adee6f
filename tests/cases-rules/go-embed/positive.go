package a

//go:embed page.html
var page string
