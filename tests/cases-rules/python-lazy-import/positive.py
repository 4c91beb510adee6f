def load():
    import json  # finding

    return json


def store():
    from pickle import dumps  # finding

    return dumps
