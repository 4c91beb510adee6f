"""Registers shapes."""
import contextlib
import sys


class Registry:
    """What is registered."""

    with contextlib.suppress(ImportError):
        size = 1

        def resize(self, size):
            """Below a `with`."""

    for name in ("a", "b"):
        last = name

        def show(self):
            """Below a `for`."""

    if sys.platform == "win32":
        root = "C:"
        "Where shapes are on Windows."

        @property
        def drive(self):
            """A property of some systems."""

    class Meta:
        def __init__(self):
            """Of a class in a class."""


def __init__(registry):
    """No constructor: it belongs to no class."""

    class Local:
        kind = "local"

        def act(self):
            """Of a class in a function."""


if __name__ == "__main__":
    first = second = Registry()
    if first:
        third = 3
    else:
        fourth = 4
    for number in ():
        fifth = number
