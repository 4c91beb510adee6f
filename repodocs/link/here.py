"""How build files write the folder that they stand in."""

import re

HERE = re.compile(r"^(?:\$\{CMAKE_CURRENT_(?:SOURCE|LIST)_DIR\}|\$\(srcdir\)|\$\(CURDIR\))/?")
