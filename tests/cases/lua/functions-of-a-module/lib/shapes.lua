--- Shapes and what they are made of.
-- @module shapes

local M = {}

local VERSION = "1"
GLOBAL = 3

--- Adds two areas.
-- @param a the first
function M.add(a, b)
  return a + b
end

function M:draw(canvas) self:start(canvas) end

M.scale = function(factor) return factor end

M.limit = 4
M.sub.deep = function() end

local function helper(x)
  local function inner() end
  return x
end

local quick = function(x) return x end

function anywhere() end

function M._own() end

return M
