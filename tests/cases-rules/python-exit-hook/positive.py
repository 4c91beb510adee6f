atexit.register(cleanup)  # finding
