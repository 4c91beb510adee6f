@deprecated("use b")  # finding
def a():
    warnings.warn("a is old", DeprecationWarning, stacklevel=2)  # finding
    warnings.warn("a is old", category=FutureWarning)  # finding
