lib = ctypes.CDLL("libm.so")  # finding
torch.ops.load_library(path)  # finding
