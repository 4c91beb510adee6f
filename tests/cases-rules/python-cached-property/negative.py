class Lazy:
    @property
    def value(self):
        return cached_property
