"""The command line `repodocs`: doit's own, without a dodo.py, from any folder of a repository."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from repodocs.model.errors import RepodocsError

ROOT_MARKS = ("repodocs.yaml", ".git")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command. This is where errors become exit codes: 3 for what a user can mend."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return run_command(given)
    except RepodocsError as error:
        sys.stderr.write(f"repodocs: {error}\n")
        return error.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("repodocs: stopped; what is done is kept\n")
        return 130
    except BrokenPipeError:
        # The reader of our output went away; there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def run_command(given: list[str]) -> int:
    """A command of ours, or doit's."""
    from repodocs.build.commands import COMMANDS  # noqa: PLC0415  --version needs none of it

    start = Path.cwd()
    name = given[0] if given else ""
    command: Callable[[list[str], Path], int] | None = COMMANDS.get(name)
    if command is not None:
        return command(given[1:], start)
    from repodocs.build.doit_main import run_doit  # noqa: PLC0415  as above

    root = find_root(start)
    os.chdir(root)
    return run_doit([relate_target(one, start, root) for one in given])


def find_root(start: Path) -> Path:
    """The nearest folder upwards with a repodocs.yaml or a .git, else the folder itself."""
    for folder in (start, *start.parents):
        if any((folder / mark).exists() for mark in ROOT_MARKS):
            return folder
    return start


def relate_target(argument: str, start: Path, root: Path) -> str:
    """An argument that names a file below the current folder, as a path from the root."""
    if start == root or argument.startswith("-") or ":" in argument:
        return argument
    full = start / argument
    return full.relative_to(root).as_posix() if full.exists() else argument
