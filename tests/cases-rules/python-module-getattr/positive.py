def __getattr__(name):  # finding
    return load(name)
