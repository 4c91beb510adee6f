def draw(canvas):
    """Draws on a canvas.

    .. note::
        It must be open.

    .. warning:: Never twice.
    """
