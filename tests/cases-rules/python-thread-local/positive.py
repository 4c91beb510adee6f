state = threading.local()  # finding
