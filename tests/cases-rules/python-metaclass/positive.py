class Node(metaclass=NodeMeta):  # finding
    pass
