first(x) = x

y = = 3

second(x) = x
