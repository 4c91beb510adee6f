class Single:
    def __init__(self):
        self.twin = object.__new__(Single)
