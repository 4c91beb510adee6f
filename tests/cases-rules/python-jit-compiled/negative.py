@torch.jit.ignore
def add(a, b):
    return torch.jit.script(a)
