struct Uses <: Base.Thing
    items::Vector{Item}
end

function run(request::Request, level)
    helper(request)
    made = Outer.Inner(request)
    made.items .|> first
    save.(made)
    @timed compute(made, Level.HIGH)
    level > limit() && return finish(made)
end
