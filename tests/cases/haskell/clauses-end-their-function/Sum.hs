module Sum (total, count, first, second) where

-- | Adds numbers.
total :: [Int] -> Int
total [] = 0
total (x : xs) = x + rest
  where
    rest = total xs

{-# INLINE count #-}
count :: [a] -> Int
count = length

first, second :: Int
first = 1
second = 2
