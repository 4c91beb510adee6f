class Model:
    def state(self):
        return self.__getstate__()
