#' A person.
setClass("Person", representation(name = "character"), contains = "Base")

setGeneric("area", function(shape) standardGeneric("area"))

setMethod("area", "Circle", function(shape) {
  shape@radius
})

#' Holds items.
Stack <- R6::R6Class("Stack",
  inherit = Base,
  public = list(
    items = NULL,
    push = function(x) {
      self$items <- x
    }
  ),
  private = list(
    secret = 1,
    own = function() 2
  )
)

Account <- setRefClass("Account",
  fields = list(balance = "numeric"),
  methods = list(
    deposit = function(x) {
      balance <<- balance + x
    }
  )
)
