gc.collect()  # finding
