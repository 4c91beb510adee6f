class Lazy:
    @functools.cached_property  # finding
    def value(self):
        return 1
