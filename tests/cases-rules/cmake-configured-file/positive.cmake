configure_file(shapes.h.in ${CMAKE_BINARY_DIR}/shapes.h)  # finding
