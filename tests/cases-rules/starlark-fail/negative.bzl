def choose(name):
    name.fail("no name")
    failing("no name")
