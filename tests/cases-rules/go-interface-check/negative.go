package a

var reader Reader = (*file)(nil)
var _ = run()
