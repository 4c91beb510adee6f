xargs -n 4 gzip
