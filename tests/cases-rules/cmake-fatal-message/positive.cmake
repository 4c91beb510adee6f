message(FATAL_ERROR "no shapes")  # finding
