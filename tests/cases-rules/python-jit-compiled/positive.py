@torch.jit.script  # finding
def add(a, b):
    return a + b


@numba.njit(parallel=True)  # finding
def sub(a, b):
    return a - b
