def draw():
    """Draws. Example: none.

    Example of a box: a box
    """


def late():
    text = """
    Example::
    """
