SHOWN = ">>> area(2)"


def area(side):
    """Prints `>>>` and no call."""
    return side
