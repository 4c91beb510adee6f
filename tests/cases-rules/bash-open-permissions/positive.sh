chmod -R 777 build  # finding
