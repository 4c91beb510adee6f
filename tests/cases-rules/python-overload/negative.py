@handle.overload
def read(x):
    return overload(x)
