import abc


class Node(metaclass=abc.ABCMeta):
    metaclass = 1


make(metaclass=NodeMeta)
