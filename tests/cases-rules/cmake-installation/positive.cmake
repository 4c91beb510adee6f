install(TARGETS shapes DESTINATION lib)  # finding
install(FILES shapes.h DESTINATION include)  # finding
