"""The command line `repodocs`: doit's own, without a dodo.py, from any folder of a repository.

A run with nothing to do ends here, before anything heavy is imported.
"""

import gc
import os
import sys
import time

from repodocs.build.snapshot import snapshot

ROOT_MARKS = ("repodocs.yaml", ".git")
# The state folder's default; another one costs a run with nothing to do the fast way out.
STATE = ".repodocs"
SOURCE_TASKS = ("analyze:", "docs:", "keywords:")
# Commands to which what the last build saw is of use.
LOOKING: tuple[list[str], ...] = ([], ["run"], ["list"], ["info"])
LOOK_ON = snapshot.look_apart if hasattr(os, "fork") else None


def main(arguments: list[str] | None = None) -> int:
    """Runs one command. This is where errors become exit codes: 3 for what a user can mend."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    start = os.getcwd()  # noqa: PTH109  pathlib costs 5 ms
    root = find_root(start)
    os.chdir(root)
    # All objects of a look live to its end, and so do most of an edit's.
    gc.disable()
    began = time.monotonic()
    named = drop_manner(given[1:] if given[:1] == ["run"] else given)
    seen = look_around(root) if given[:1] in LOOKING or is_of_sources(named) else None
    if (
        seen is not None
        and is_of_sources(named)
        and seen.is_current()
        and seen.is_reading(map(cut_stage, named))
    ):
        seconds = time.monotonic() - began
        sys.stdout.write(f"repodocs: {seen.snapshot['count']:,} sources, nothing to do, {seconds:.2f} s\n")
        return 0
    from repodocs.build.commands.dispatch import run_command  # noqa: PLC0415  see the module's docstring

    return run_command(given, start, root, seen)


def drop_manner(given: list[str]) -> list[str]:
    """Arguments without the options at their start that say how to build, not what."""
    left = list(given)
    while left:
        name, _, number = left[0].partition("=")
        if name in ("-c", "--continue") and not number:
            del left[0]
        elif name in ("-n", "--process") and not number and "".join(left[1:2]).isdecimal():
            del left[:2]
        elif (name == "--process" and number.isdecimal()) or is_short_count(left[0]):
            del left[0]
        else:
            break
    return left


def is_short_count(argument: str) -> bool:
    """Whether it is a number of processes as in `-n4`."""
    return argument.startswith("-n") and argument[2:].isdecimal()


def is_of_sources(named: list[str]) -> bool:
    """Whether only tasks of single sources are named, or none: what is current for all is so for them."""
    return all(one.startswith(SOURCE_TASKS) and one.isascii() for one in named)


def cut_stage(name: str) -> str:
    """The source of a task's name."""
    return name.partition(":")[2]


def look_around(root: str) -> "snapshot.Seen | None":
    """What changed since the last build's snapshot; None where there is none."""
    found = snapshot.read_snapshot(STATE)
    try:
        return None if found is None else snapshot.Seen(root, STATE, found, LOOK_ON)
    except OSError:
        # Without a look all tasks are asked, and what is in the way is told.
        return None


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
