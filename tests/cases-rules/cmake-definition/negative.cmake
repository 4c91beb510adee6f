add_compile_options(-O2)
target_compile_definitions(shapes PRIVATE ${DEFINITIONS})
set(SHAPES "-DSHAPES")
