def load():
    import json  # finding

    return json


class Store:
    def dump(self):
        try:
            from pickle import dumps  # finding
        except ImportError:
            return None
        return dumps
