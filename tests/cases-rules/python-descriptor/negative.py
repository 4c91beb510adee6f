class Field:
    def get(self):
        return self.__get__
