class Guard:
    def __enter__(self):  # finding
        return self

    def __exit__(self, *errors):
        pass
