// NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)  // finding
int x = 1;
int y = 2;  // NOLINT(bugprone-branch-clone)  // finding
