echo done > /tmp/state  # finding
