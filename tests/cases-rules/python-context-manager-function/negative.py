from contextlib import contextmanager


@wrap
def opened():
    """Like contextmanager."""
    yield contextmanager
