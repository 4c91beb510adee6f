def f
  raise ArgumentError, "no side" # finding
  raise Shapes::Missing # finding
end
