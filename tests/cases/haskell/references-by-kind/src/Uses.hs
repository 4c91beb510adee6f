module Uses where

run :: Request -> Level -> IO Result
run request level = do
  shape <- makeShape request
  M.insert shape High
  print $ area shape
  mapM_ render . filter isRound $ shapes
  shapes >>= M.save
