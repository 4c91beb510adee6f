import ctypes

library = ctypes.CDLL("libshapes.so")
library.shape_area.argtypes = [ctypes.c_double]  # finding
library.shape_area.restype = ctypes.c_double
library.shape_grow.restype = None  # finding
