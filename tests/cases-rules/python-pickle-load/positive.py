value = pickle.loads(sent)  # finding
table = pd.read_pickle(path)  # finding


def read_all(file):
    from _pickle import Unpickler
    from pickle import loads
    import pickle as pk

    yield loads(file.read())  # finding
    yield pk.load(file)  # finding
    yield Unpickler(file)  # finding
