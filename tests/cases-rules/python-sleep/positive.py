time.sleep(0.5)  # finding
