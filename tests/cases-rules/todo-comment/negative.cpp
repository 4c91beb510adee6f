// Todo lists are stored here.
int hack = 0;
const char* text = "TODO: not a comment";
