serve --port 80 &  # finding
