"""Names that tables of the module and of a class hold are those of functions."""

from helpers import *
from other import run, stop

HANDLERS = {"fc": fc, "run": run, 1: "text"}
ORDER = [first, second]


class Wrapper:
    known = {"conv": conv, "own": own_one}
    pair = (stop, 3)

    def call(self, local):
        table = {"local": local}
        return [local, table]


def own_one():
    pass
