def area(side):
    if side < 0:
        raise ValueError("a side is not negative")  # finding
    raise errors.Missing  # finding
