# Shapes and what they are made of.

#' Adds two areas.
#'
#' @param x the first
#' @export
add <- function(x, y = 2) {
  inner <- function(a) a
  x + inner(y)
}

.own = function() NULL

"%+%" <- function(a, b) paste0(a, b)
`my fun` <- function() 1
short <- \(x) x^2

LIMIT <- 3
table <- list(
  a = 1
)
LIMIT <- 4

print.shape <- function(x, ...) x
