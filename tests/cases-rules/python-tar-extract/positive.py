tar.extractall(path)  # finding
