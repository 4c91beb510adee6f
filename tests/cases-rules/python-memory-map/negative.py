view = map(int, mmap)
