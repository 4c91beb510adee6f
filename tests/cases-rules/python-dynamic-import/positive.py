plugin = importlib.import_module(name)  # finding
other = __import__("json")  # finding
