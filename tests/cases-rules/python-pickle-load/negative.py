pickle.dump(value, file)
json.loads(text)


def read_all(file):
    from json import load, loads
    from . import pickle

    yield load(file)
    yield loads(file.read())
    yield pickle.load(file)
