package a

const apiKeyName = "key"

func f() {
	password := read()
}
