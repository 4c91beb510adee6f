docker run --privileged image  # finding
