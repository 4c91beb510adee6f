module ShapeSpec (spec) where

spec :: Spec
spec = describe "Shape" $
  it "draws" $ do
    shape <- makeShape "circle"
    render shape
    area shape `shouldBe` 3
