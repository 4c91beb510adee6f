class Base(abc.ABC):  # finding
    pass


class Other(metaclass=ABCMeta):  # finding
    pass
