module example.com/shop

replace example.com/lib => ../lib

replace (
	old.org/a v1.0.0 => ./vendor/a
	old.org/b => new.org/b v1.1.0
)
