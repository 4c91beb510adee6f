"""Command line arguments as they are meant in the folder where they were written."""

import os
from pathlib import Path

from repodocs.build.plan.plan import STAGES

# Options whose value is a file to write.
FILE_OPTIONS = ("--trace", "--output-file", "-o")


def relate_arguments(given: list[str], start: str, root: str) -> list[str]:
    """The arguments for a command that works in the root: files are those below `start`."""
    related = []
    for argument, before in zip(given, ["", *given], strict=False):
        option, _, value = argument.partition("=")
        if before in FILE_OPTIONS:
            related.append(relate_file(argument, start, root))
        elif value and option in FILE_OPTIONS:
            related.append(f"{option}={relate_file(value, start, root)}")
        else:
            related.append(relate_target(argument, start, root))
    return related


def relate_target(argument: str, start: str, root: str) -> str:
    """A file that is there or is written as one; a task, a command or an option stays as it is."""
    if argument.startswith("-") or ":" in argument or argument in STAGES:
        return argument
    is_file = argument.startswith((".", "/")) or os.path.lexists(Path(start) / argument)
    return relate_file(argument, start, root) if is_file else argument


def relate_file(name: str, start: str, root: str) -> str:
    """A file's path from the root; of one outside of it, its full path."""
    full = Path(os.path.normpath(Path(start) / name))
    return full.relative_to(root).as_posix() if full.is_relative_to(root) else str(full)
