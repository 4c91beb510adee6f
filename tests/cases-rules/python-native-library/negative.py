lib = other.CDLL("libm.so")
ctypes.c_int(3)
