using LinearAlgebra, Statistics
using Base: show, +
import JSON
import Foo.Bar: baz as qux
import Plots as P
import ..Outer
include("utils.jl")

function late()
    include("late.jl")
end
