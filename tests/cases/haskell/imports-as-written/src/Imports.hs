module Imports (main) where

import Data.List
import qualified Data.Map as M
import Data.Set as S
import Data.Maybe (fromMaybe, Maybe(..), (<|>))
import Prelude hiding (lookup)

main :: IO ()
main = pure ()
