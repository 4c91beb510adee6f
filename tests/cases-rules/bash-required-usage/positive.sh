echo "${TOKEN:?is not set}"  # finding
