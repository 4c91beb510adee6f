char* home = getenv(name);
char* other = my_getenv("HOME");
