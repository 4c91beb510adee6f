local class = require "middleclass"

local Shape = class("Shape")

function Shape:initialize(name)
  self.name = name
end

local commands = {
  run = function(x) return x end,
  stop = function() end,
  name = "x",
}

local Circle = setmetatable({}, { __index = Shape })
Circle.__index = Circle

return {
  Shape = Shape,
  make = function() end,
}
