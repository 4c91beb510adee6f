access = "שלום"  # right to left by itself
