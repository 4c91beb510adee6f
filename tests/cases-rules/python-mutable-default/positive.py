def add(item, items=[]):  # finding
    return items


def put(key: str, table: dict = {}):  # finding
    return table
