import inspect


class Box:
    size = 1


Box.size = 2
box = inspect.getfile


def late():
    inspect.getfile = box
inspect.getfile.__module__ = "shapes"
