xargs -P 4 gzip  # finding
