server.bind(("0.0.0.0", 80))  # finding
