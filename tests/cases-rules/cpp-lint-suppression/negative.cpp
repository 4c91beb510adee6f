int x = 1;  // NOLINT(modernize-use-auto)
int y = 2;  // NOLINT
