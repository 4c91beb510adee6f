"""Runs one command, ours or doit's, and turns errors into exit codes."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import repodocs
from repodocs.build.doit_main import run_doit
from repodocs.build.snapshot import Seen
from repodocs.build.state import State
from repodocs.build.why import explain_argument
from repodocs.build.workspace import open_workspace
from repodocs.model.errors import RepodocsError

INTERRUPTED = 130


def run_command(given: list[str], start: str, root: str, seen: Seen | None) -> int:
    """The exit code; the current folder is the root. No traceback leaves here for a user's mistake."""
    try:
        command = COMMANDS.get(given[0]) if given else None
        if command is not None:
            return command(given[1:])
        return run_doit([relate_target(one, Path(start), Path(root)) for one in given], seen)
    except RepodocsError as error:
        sys.stderr.write(f"repodocs: {error}\n")
        return error.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("repodocs: stopped; what is done is kept\n")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away; there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def relate_target(argument: str, start: Path, root: Path) -> str:
    """An argument that names a file below the current folder, as a path from the root."""
    if start == root or argument.startswith("-") or ":" in argument:
        return argument
    full = start / argument
    return full.relative_to(root).as_posix() if full.exists() else argument


def show_version(arguments: list[str]) -> int:
    """Our version."""
    del arguments
    print(f"repodocs {repodocs.__version__}")  # noqa: T201  this is what was asked for
    return 0


def tell_why(arguments: list[str]) -> int:
    """Why a task, a page or a source's page is stale or fresh, along the chain of what it reads."""
    if len(arguments) != 1:
        raise RepodocsError("why: name one task, page or source, as in: repodocs why docs:PATH")
    workspace = open_workspace(Path())
    path = Path(workspace.configuration.options.state) / "state.sqlite"
    if not path.exists():
        raise RepodocsError("why: nothing has been built yet; run: repodocs")
    lines = explain_argument(workspace, State(path), arguments[0])
    if lines is None:
        raise RepodocsError(f"why: no task or page {arguments[0]!r}; see: repodocs list --all")
    for line in lines:
        print(line)  # noqa: T201  this is what was asked for
    return 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {"--version": show_version, "why": tell_why}
