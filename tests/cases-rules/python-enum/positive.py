class Color(enum.Enum):  # finding
    RED = 1


class Mode(str, Enum):  # finding
    FAST = "fast"
