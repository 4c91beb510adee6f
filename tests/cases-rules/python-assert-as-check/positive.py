def divide(a, b):
    assert b != 0  # finding
    return a / b
