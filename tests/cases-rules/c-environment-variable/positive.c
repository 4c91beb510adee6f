char* home = getenv("HOME");  // finding
