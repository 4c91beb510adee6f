package a

var _ Reader = (*file)(nil) // finding
