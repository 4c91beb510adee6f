def outer():
    total = 0

    def count():
        nonlocal total
        total = 1
