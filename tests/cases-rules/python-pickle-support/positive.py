class Model:
    def __getstate__(self):  # finding
        return {}

    def __reduce__(self):  # finding
        return (Model, ())
