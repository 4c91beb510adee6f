if(COMMAND draw_shapes)
  draw_shapes(COMMAND none)
endif()
