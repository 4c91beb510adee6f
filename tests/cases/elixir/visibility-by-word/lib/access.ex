defmodule Access do
  def open(x), do: x
  defp own(x), do: x
  defmacro open_macro(x), do: x
  defmacrop own_macro(x), do: x
  defguardp is_own(x) when x > 1
  @opaque seen :: integer
  @typep unseen :: integer
end
