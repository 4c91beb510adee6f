def fetch():
    """Not async."""
