class Sized(Protocol):  # finding
    def size(self) -> int: ...


class Box(typing.Protocol[T]):  # finding
    pass
