Point = tuple


class Line(Named):
    namedtuple = 1
