"""Where old imports still lead."""

from shapes.new import Circle
from shapes.new import Square as Box
from shapes.new import hidden

__all__ = ["Circle", "Box"]
