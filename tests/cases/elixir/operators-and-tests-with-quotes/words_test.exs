defmodule Words do
  @doc "Moves a word to the left."
  def word <<< count do
    {word, count}
  end

  @doc "Whether a word is like another."
  defmacro word =~ other do
    quote(do: {unquote(word), unquote(other)})
  end

  def first..last, do: {first, last}
end

defmodule WordsTest do
  use ExUnit.Case

  describe "with \"quotes\" around" do
    test "uses params[\"_format\"] when there" do
      assert Words
    end

    test "reads #{:all} of it" do
      assert Words
    end
  end
end
