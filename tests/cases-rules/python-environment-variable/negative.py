import os

debug = environment["DEBUG"]
everything = dict(os.environ)
value = os.getenv(name)
