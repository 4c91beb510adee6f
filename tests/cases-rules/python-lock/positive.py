lock = threading.Lock()  # finding
again = RLock()  # finding
