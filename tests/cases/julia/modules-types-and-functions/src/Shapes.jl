# Shapes and what they are made of.
module Shapes

export area, Circle

"""
    Shape

What can be drawn.
"""
abstract type Shape end

"""
    Circle(r)

What is round.
"""
@kwdef mutable struct Circle{T<:Real} <: Shape
    r::T
    name::String = "x"
    count
    Circle(r) = new(r)
    function Circle{T}(r) where T
        new(r)
    end
end

primitive type Small 8 end

const SIDES = 4
const WIDE, HIGH = 1, 2
const Pair{T} = Tuple{T, T}
total = 0

# Says how large it is.
function area(circle::Circle; scale=1)::Float64
    inner(x) = x
    return inner(circle.r)
end

area(shape::Shape) = 0
largest(x::T) where T = x
Base.show(io::IO, circle::Circle) = print(io, circle)
function Base.:(==)(a::Circle, b::Circle)
    true
end
+(a::Circle, b) = a
twice = x -> 2x
@inline fast(x) = x
_own() = 1
function later end

macro timed(ex)
    ex
end

@enum Color red green=2

module Inner
deep() = 1
end

end
