add_definitions(-DUSE_SHAPES)  # finding
target_compile_definitions(shapes PRIVATE SHAPES_LIMIT=3)  # finding
set(CMAKE_CXX_FLAGS "${CMAKE_CXX_FLAGS} -DSHAPES")  # finding
add_compile_definitions(SHAPES)  # finding
