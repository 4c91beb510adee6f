defmodule Uses do
  def run(request) do
    helper(request)
    Repo.all(from(u in User))
    request |> String.upcase() |> finish()
    made = %Shape{kind: Level}
    start(Names, [Item, other(made)])
    boot = {Level.Server, []}
  rescue
    error in Broken -> error
  end
end
