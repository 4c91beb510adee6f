sudo apt-get install gcc  # finding
