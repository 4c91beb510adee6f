@deprecated("use b")  # finding
def a():
    warnings.warn("a is old", DeprecationWarning, stacklevel=2)  # finding
    warnings.warn("a is old", category=FutureWarning)  # finding
    warnings.warn("Passing a dict is deprecated and "  # finding
                  "will not be supported.")
