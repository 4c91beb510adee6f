package a

func init() { // finding
	register()
}
