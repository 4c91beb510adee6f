text = ""
for name in names:
    if name:
        text += f"{name}, "  # finding
