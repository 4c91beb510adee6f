class Lazy:
    def __getattr__(self, name):
        return None


def load(name):
    return Lazy().__getattr__(name)
