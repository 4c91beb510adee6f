def area(side):
    try:
        return side
    except ValueError:
        raise
    return ValueError("made, not raised")
