signal.signal(signal.SIGTERM, stop)  # finding
