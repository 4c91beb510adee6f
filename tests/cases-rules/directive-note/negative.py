def draw(canvas):
    """Draws on a canvas.

    .. versionadded:: 1.2
    .. note::

    """
