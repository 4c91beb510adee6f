"""Shapes."""
from dataclasses import dataclass
from enum import Enum


class Color(Enum):
    """Colors of shapes."""

    red = 1
    GREEN = 2

    def paint(self):
        return Color.red


@dataclass(frozen=True)
class Shape(Base, Generic[T], metaclass=Meta):
    """A shape."""

    name: str
    color: Color = Color.red
    """What it is painted with."""
    SIDES = 0

    def __init__(self, name: str) -> None:
        self.name = name

    @property
    def area(self) -> float:
        return 0.0

    @area.setter
    def area(self, value: float) -> None: ...

    class Corner:
        x, y = 0, 0
