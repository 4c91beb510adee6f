handlers = {"add": add, "sub": lambda a: -a}
names = {"add": "lambda"}
