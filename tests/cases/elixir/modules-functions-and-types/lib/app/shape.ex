defmodule App.Shape do
  @moduledoc """
  Shapes and what they are made of.

  More of it.
  """
  @behaviour App.Drawable

  @limit 3
  @words [
    "a"
  ]

  @typedoc "What can be drawn."
  @typedoc since: "1.2.0"
  @type t :: %__MODULE__{name: String.t()}
  @typep own :: integer
  @callback run(integer) :: :ok

  defstruct [:name, size: 1]

  @doc "Draws it."
  @doc since: "1.2.0"
  @spec draw(t, keyword) :: :ok
  def draw(shape, opts \\ [])

  def draw(%{name: name}, _opts) when is_binary(name) do
    helper(name)
  end

  def draw(_, _), do: :ok

  @doc false
  def secret, do: 1

  # Says whether it is.
  def valid?(x) when x > 1, do: true

  defp helper(x), do: x

  @doc ~S"""
  Quotes it.
  """
  defmacro quoted(x) do
    quote do: unquote(x)
  end

  defguard is_big(x) when x > 3
  defdelegate size(x), to: App.Tools
  def left + right, do: left

  defmodule Inner do
    def deep, do: 1
  end
end

defprotocol App.Sized do
  def size(x)
end

defimpl App.Sized, for: Integer do
  def size(x), do: x
end
