sleep 3  # finding
