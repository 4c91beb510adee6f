family = "👩‍👧"
word = "می‌خواهم"
