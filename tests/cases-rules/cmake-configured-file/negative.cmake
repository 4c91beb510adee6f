message("configure_file(a b)")
file(READ configure_file.txt text)
