"""The commands that are not doit's."""

from collections.abc import Callable
from pathlib import Path

import repodocs


def show_version(arguments: list[str], folder: Path) -> int:
    """Our version."""
    del arguments, folder
    print(f"repodocs {repodocs.__version__}")  # noqa: T201  this is what was asked for
    return 0


COMMANDS: dict[str, Callable[[list[str], Path], int]] = {"--version": show_version}
