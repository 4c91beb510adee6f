class Color(EnumLike):
    Enum = 1


class Empty:
    kind = Enum
