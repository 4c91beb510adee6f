class Base:
    @abc.abstractmethod  # finding
    def run(self):
        pass

    @property
    @abstractmethod  # finding
    def name(self):
        pass
