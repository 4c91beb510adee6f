key = "AKIAABCDEFGHIJKLMNOP"  # finding
