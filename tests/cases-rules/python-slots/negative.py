__slots__ = ("x", "y")


class Point:
    slots = __slots__
