class Base:
    @property
    def run(self):
        return abstractmethod
