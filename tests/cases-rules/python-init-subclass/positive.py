class Base:
    def __init_subclass__(cls):  # finding
        cls.known = True
