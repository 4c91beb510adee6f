from adder import Adder, add


def test_add():
    add(
        1,
        2,
    )
    total = add(1, 2)
    add(3, 4)
    adder = Adder()
    adder.push(1)
    assert adder.total() == 1


@Adder.deprecated(
    "1.13",
    "use add",
)
def add_late(a, b):
    return a
