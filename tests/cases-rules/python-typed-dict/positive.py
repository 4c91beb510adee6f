class Options(TypedDict):  # finding
    name: str
