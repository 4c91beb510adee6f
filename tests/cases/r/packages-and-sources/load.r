library(dplyr)
require("ggplot2")
requireNamespace("jsonlite")
source("utils.R")

late <- function() {
  library(late)
}

if (interactive()) {
  source("setup.R")
}
