"""One value under several names."""

pascal = pascals = Pa = pa = object()


class Printer:
    _print_list = \
    _print_tuple = \
    _print_dict = \
    pascal


def run():
    first = second = third = 1
    return first, second, third
