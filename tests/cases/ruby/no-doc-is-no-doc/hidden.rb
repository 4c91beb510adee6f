# :nodoc:
class Hidden
  # :stopdoc:
  LIMIT = 3

  # Says how many there are.
  def count; end
end
