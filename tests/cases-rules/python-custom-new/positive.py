class Single:
    def __new__(cls):  # finding
        return object.__new__(cls)
