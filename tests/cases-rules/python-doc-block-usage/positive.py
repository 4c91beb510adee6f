def draw():
    """Draws.

    Example::

        draw()
    """


class Box:
    """A box.

    Examples:
        Box()
    """
