"A boat that sails."
struct ⛵
    🎏::Int
end

"Shows a boat."
Base.show(io::IO, ::⛵) = print(io, "boat")

"How many boats there are."
function count_boats(harbour)
    combine(harbour, [:function => length])
end
