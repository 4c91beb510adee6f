def count():
    global total  # finding
    total = 1
