import inspect
import torch.cuda
from shapes import Box


def patched(x):
    return x


inspect.getfile = patched  # finding
torch.cuda.limit = 3  # finding
Box.__iter__ = patched  # finding
