"""The command line `repodocs`: doit's own, without a dodo.py, from any folder of a repository.

A run with nothing to do ends here, before anything heavy is imported.
"""

import os
import sys
import time

from repodocs.build import snapshot

ROOT_MARKS = ("repodocs.yaml", ".git")
# The state folder's default; another one costs a run with nothing to do the fast way out.
STATE = ".repodocs"


def main(arguments: list[str] | None = None) -> int:
    """Runs one command. This is where errors become exit codes: 3 for what a user can mend."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    start = os.getcwd()  # noqa: PTH109  pathlib costs 5 ms
    root = find_root(start)
    os.chdir(root)
    if given in ([], ["run"]) and say_nothing_changed(root):
        return 0
    from repodocs.build.commands import run_command  # noqa: PLC0415  see the module's docstring

    return run_command(given, start, root)


def say_nothing_changed(root: str) -> bool:
    """Whether the last build's snapshot still holds."""
    began = time.monotonic()
    found = snapshot.read_snapshot(STATE)
    if found is None or not snapshot.is_current(root, found):
        return False
    seconds = time.monotonic() - began
    sys.stdout.write(f"repodocs: {found['sources']:,} sources, nothing to do, {seconds:.2f} s\n")
    return True


def find_root(start: str) -> str:
    """The nearest folder upwards with a repodocs.yaml or a .git, else the folder itself."""
    folder = start
    while True:
        if any(os.path.exists(f"{folder}/{mark}") for mark in ROOT_MARKS):  # noqa: PTH110  as above
            return folder
        parent = os.path.dirname(folder)  # noqa: PTH120  as above
        if parent == folder:
            return start
        folder = parent
