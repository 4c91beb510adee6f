char* key = "AKIAABCDEFGHIJKLMNOP";  // finding
