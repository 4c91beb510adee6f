module Errors
end
Errors::Full = Class.new(StandardError)
::Point = Struct.new(:x, :y) do
  def length = x
end
Errors::LIMIT = 3
