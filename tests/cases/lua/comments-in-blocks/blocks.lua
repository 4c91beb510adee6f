#!/usr/bin/env lua
--[[
Draws shapes
on a canvas.
]]

--[==[ Says how many there are. ]==]
function count() end

-------------------------------------------------
-- Counts again.
-------------------------------------------------
function again() end
