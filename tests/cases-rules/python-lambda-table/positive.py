handlers = {  # finding
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
}
