require "test_helper"

class ShapeTest < Minitest::Test
  def setup
    @shape = Shapes::Shape.new("circle")
  end

  def test_draws
    result = Canvas.draw(@shape)
    Shapes::Store.save(result)
    assert_equal 3, result.size
    assert_kind_of Drawing, result
    raise Failure, "none" unless result.is_a?(Drawing)
  rescue Shapes::Broken => error
    log error, Level::HIGH
    result.empty?
  end
end
