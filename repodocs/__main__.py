"""python -m repodocs."""

import sys

from repodocs.cli import main

sys.exit(main())
