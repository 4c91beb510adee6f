def add(item, items=None, size=(1, 2)):
    return items


add(1, items=[])
