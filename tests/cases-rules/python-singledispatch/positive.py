@functools.singledispatch  # finding
def show(value):
    return str(value)
