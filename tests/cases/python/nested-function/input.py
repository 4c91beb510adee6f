"""Makes adders."""


def make_adder(n):
    """Returns a function that adds n."""

    def add(x):
        return x + n

    return add
