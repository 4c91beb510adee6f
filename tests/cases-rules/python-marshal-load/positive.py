code = marshal.loads(sent)  # finding


def read_code(file):
    from marshal import load

    return load(file)  # finding
