package a

// The page is embedded: see go:embed.
var page string
