module example.com/shop

require good.org/a v1.0.0

exclude bad.org/a v1.0.1

retract v0.9.0
