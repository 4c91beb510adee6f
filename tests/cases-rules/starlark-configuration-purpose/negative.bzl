def choose(section, field):
    value = read_config(section, field)
    return config("pt", "backend")
