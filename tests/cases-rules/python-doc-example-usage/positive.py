def area(side):
    """Gives the area.

    >>> area(2)
    4
    >>> total = area(side=3) + 1
    """
    return side * side
