def run(kind):
    if kind is None:
        raise NotImplementedError
    raise ValueError(kind)
