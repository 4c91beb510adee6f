"""doit's door to repodocs: two lines that any repository's own dodo.py can have."""

from repodocs.dodo import *  # noqa: F403  the creators are named task_STAGE
from repodocs.dodo import DOIT_CONFIG  # noqa: F401  doit reads it from this module
