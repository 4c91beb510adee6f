class Field:
    def __get__(self, owner, kind):  # finding
        return 1
