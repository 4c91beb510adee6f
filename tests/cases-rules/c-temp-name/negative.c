int file = mkstemp(path);
