def choose(name):
    if not name:
        fail("no name is set")  # finding
    fail("no library " + name)  # finding
