text = ""
for name in names:
    text += f"{name}, "  # finding
