shape.area.kind = "argtypes"
restype = shape.area
