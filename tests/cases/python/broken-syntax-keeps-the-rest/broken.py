def before():
    return 1


def broken(:
    return (2


def after(x):
    return x
