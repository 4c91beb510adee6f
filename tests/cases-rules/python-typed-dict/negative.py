class Options(dict):
    kind = "TypedDict"
