class Made
  # What it is called.
  attr_accessor :name, :size
  attr_reader "old"
  private attr_reader :secret

  alias title name
  alias_method :label, :name

  define_method(:twice) { |x| x * 2 }

  # A place on a plane.
  Point = Struct.new(:x, :y) do
    def distance
      Math.hypot(x, y)
    end
  end

  Failure = Class.new(StandardError)

  memoize def slow
    1
  end
end
