path = "build/tmp/cache"
other = "/tmpfs"
