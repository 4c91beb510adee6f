@dataclass  # finding
class Point:
    x: int


@dataclasses.dataclass(frozen=True)  # finding
class Line:
    a: Point
