def f
  raise
  thread.raise ArgumentError
  ArgumentError.new("made")
end
