class Base:
    def __init__(self):
        super().__init_subclass__()
