path = "/tmp/cache"  # finding
