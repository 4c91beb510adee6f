{-# LANGUAGE GADTs #-}
{- |
Module      : Data.Shapes
Copyright   : (c) somebody
License     : BSD3

Shapes and what they are made of.
-}
module Data.Shapes where

-- | What can be drawn.
data Shape a
  = Circle { radius :: Double, name :: String } -- ^ round
  | Square Double
  -- ^ with corners
  | Double :*: Double
  deriving (Show, Eq)

newtype Wrap = Wrap { unWrap :: Int }

type Alias = [Int]

class Eq a => Drawable a where
  -- | Draws it.
  draw :: a -> IO ()
  draw = undefined
  width, height :: a -> Int

instance Drawable Int where
  draw x = print x

type family Elem a where
  Elem Int = Bool

data Typed a where
  TypedInt :: Int -> Typed Int

-- | Says how large it is.
area :: Shape a -> Double
area (Circle r _) = helper r
area (Square s) = s
  where
    helper y = y

infixl 6 |+|
(|+|) :: Int -> Int -> Int
a |+| b = a + b

untyped x = x

a `plus` b = a + b

foreign import ccall "sin" c_sin :: Double -> Double
