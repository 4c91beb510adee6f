execute_process(COMMAND git rev-parse HEAD OUTPUT_VARIABLE head)  # finding
add_custom_command(
  OUTPUT shapes.h
  COMMAND ${PYTHON} gen.py --all  # finding
  COMMAND ${CMAKE_COMMAND} -E touch shapes.h  # finding
  DEPENDS gen.py)
