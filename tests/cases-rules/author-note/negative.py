NOTE = 3
WARNING: int = 4
# NOTE
# Note [Streams]
print("NOTE: drawn")
