import shapes
from shapes._C import area  # finding
from ._ext import grow as enlarge  # finding

shapes._C._set_unit("m")  # finding
_C = shapes._C
_C.reset()  # finding
from shapes._C._solid import Ball  # finding
