def a():
    warnings.warn("careful", UserWarning)
    raise DeprecationWarning
    log.warn("a is deprecated")
    warnings.warn("careful with what is not undeprecatable")
