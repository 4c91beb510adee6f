// The shop and what it needs.
module example.com/shop/v2

go 1.21

require (
	golang.org/x/text v0.3.0
	other.org/y v1.0.0 // indirect
)

require single.org/z v1.2.3
