defmodule ShapeTest do
  use ExUnit.Case

  describe "draw" do
    test "draws a circle", %{shape: shape} do
      drawn = App.Canvas.draw(shape)
      App.Store.save(drawn)
      assert App.Shape.size(drawn) == 3
    end
  end

  test "is empty" do
    refute App.Shape.full?(nil)
  end
end
