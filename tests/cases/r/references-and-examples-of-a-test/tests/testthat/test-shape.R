library(testthat)

test_that("draws", {
  shape <- make_shape("circle")
  stats::sd(shape)
  render(shape)
  store$save(shape)
  apply(shape, FUN = base::sum)
  expect_equal(area(shape), 3)
})
