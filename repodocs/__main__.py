"""python -m repodocs."""

import sys

from repodocs.cli import main

# Processes that are not forked import this module again.
if __name__ == "__main__":
    sys.exit(main())
