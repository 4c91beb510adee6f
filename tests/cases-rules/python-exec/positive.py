exec("x = 1")  # finding
