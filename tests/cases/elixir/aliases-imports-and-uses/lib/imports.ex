defmodule Imports do
  use GenServer, restart: :temporary
  import Ecto.Query, only: [from: 2]
  alias App.{Repo, User}
  alias App.Other, as: Another
  alias App.Plain
  require Logger
  @behaviour App.Drawable

  def late do
    alias App.Late
  end
end
