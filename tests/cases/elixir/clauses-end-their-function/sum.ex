defmodule Sum do
  @doc "Adds numbers."
  def total([]), do: 0

  def total([first | rest]) do
    first + total(rest)
  end

  def count(list) do
    length(list)
  end

  # Of two lists.
  def total(list, other), do: total(list) + total(other)
end
