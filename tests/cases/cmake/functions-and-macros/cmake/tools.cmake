# Adds a test of one source.
function(widget_test name source)
  add_executable(${name} ${source})
endfunction()

macro(WIDGET_FLAGS)
  set(FLAGS "-Wall")
endmacro()

widget_test(small small_test.cpp)
