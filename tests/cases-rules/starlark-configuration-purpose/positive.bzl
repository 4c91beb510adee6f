def choose(name):
    backend = native.read_config("pt", "backend", None)  # finding
    return read_config("pt", "is_oss") == "1"  # finding
