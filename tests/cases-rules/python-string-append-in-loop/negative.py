total = 0
for size in sizes:
    total += size
text = "a"
text += "b"
