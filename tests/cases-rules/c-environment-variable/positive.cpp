auto home = std::getenv("HOME");  // finding
