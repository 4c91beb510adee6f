class Base(Abstract):
    ABC = "abc"


class Other(metaclass=Registered):
    pass
