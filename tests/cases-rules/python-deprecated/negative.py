def a():
    warnings.warn("careful", UserWarning)
    raise DeprecationWarning
