@attr.s
class Point:
    x = dataclass


def dataclass(kind):
    return kind
