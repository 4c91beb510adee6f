import pickle


class SafeUnpickler(pickle.Unpickler):  # finding
    pass


def read(data, make):
    unpickler = make.Unpickler(data)
    return unpickler.load()  # finding
