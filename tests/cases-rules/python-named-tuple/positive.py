from collections import namedtuple

Point = namedtuple("Point", "x y")  # finding


class Line(NamedTuple):  # finding
    a: int
