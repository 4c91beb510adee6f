import contextlib


@contextlib.contextmanager  # finding
def opened():
    yield 1
