server.bind(("127.0.0.1", 80))
version = "10.0.0.0.1"
