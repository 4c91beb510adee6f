-- | Says which names others see.
module Exports
  ( Shape(..)
  , area
  , module Data.Foo
  ) where

data Shape = Circle Double

data Hidden = Hidden

area :: Shape -> Double
area (Circle r) = r

own :: Int
own = 3
