package a

const apiKey = "abc-def" // finding

func f() {
	password := "hunter2" // finding
}
