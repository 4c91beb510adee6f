"""How the names of headers and of what implements them end."""

HEADERS = (".h", ".hh", ".hpp", ".hxx", ".h++", ".cuh")
IMPLEMENTATIONS = (".c", ".cc", ".cpp", ".cxx", ".c++", ".cu", ".m", ".mm")
