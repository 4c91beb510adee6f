set(SHAPES 3)
message("PARENT_SCOPE")
