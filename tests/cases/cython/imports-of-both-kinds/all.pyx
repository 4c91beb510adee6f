import numpy as np
cimport numpy as cnp
from libc.math cimport sin, cos as c
from .base cimport Shape
include "config.pxi"
