@overload
def scale(x: int) -> int: ...
@overload
def scale(x: str) -> str: ...


# Scales what it is given.
@registry.register("scale", version=2)
# the fast one
@cached
async def scale(x):
    await wait(x)
    return x


class Op:
    @overload
    def __init__(self): ...

    @staticmethod
    def make() -> "Op":
        return Op()

    if FAST:
        def run(self): ...
    else:
        @slow
        def run(self): ...
