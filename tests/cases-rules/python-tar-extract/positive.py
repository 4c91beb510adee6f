import tarfile

tar.extractall(path)  # finding
with tarfile.open(path) as t:
    t.extractall()  # finding
