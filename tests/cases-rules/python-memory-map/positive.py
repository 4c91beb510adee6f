view = mmap.mmap(file.fileno(), 0)  # finding
array = np.memmap(path)  # finding
