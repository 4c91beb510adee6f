function(count_shapes)
  set(SHAPES 3 PARENT_SCOPE)  # finding
endfunction()
