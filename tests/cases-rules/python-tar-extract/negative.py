import tarfile

tar.extractall(path, filter="data")
zip_file.extractall(path)
