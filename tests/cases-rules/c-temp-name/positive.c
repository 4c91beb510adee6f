char* name = tmpnam(0);  // finding
