local json = require("cjson")
local insert = require "table.tools".insert
require("side.effect")
local a, b = require("a"), require("b")
local ok, lpeg = pcall(require, "lpeg")
dofile("setup.lua")

local function late()
  local inner = require("late.module")
end

if jit then
  require("only.jit")
end
