"""`repodocs init`: writes the files that a repository's configuration starts from."""

import os
from pathlib import Path

from repodocs.config.init import make_dodo_text, make_options_text
from repodocs.config.load import find_defaults
from repodocs.config.own import OPTIONS_FILE, PROJECT_FILE, read_project
from repodocs.config.paths import Roots
from repodocs.model.errors import RepodocsError

DODO_FILE = "dodo.py"


def write_beginning(arguments: list[str], start: str) -> int:
    """`init` writes repodocs.yaml, `init --dodo` a dodo.py, into the current folder, the root.

    Gives the exit code; raises RepodocsError where the file is there already.
    """
    if arguments not in ([], ["--dodo"]):
        raise RepodocsError("init: wants nothing, or --dodo")
    name, text = (DODO_FILE, make_dodo_text()) if arguments else (OPTIONS_FILE, make_options())
    write_new(Path(name), text)
    print(f"wrote {os.path.relpath(name, start)}")  # noqa: T201  this is what was asked for
    return 0


def make_options() -> str:
    """The text of a repodocs.yaml; raises RepodocsError where the options stand in pyproject.toml."""
    roots = Roots(Path(), find_defaults())
    if read_project(roots, []) is not None:
        raise RepodocsError(
            f"{PROJECT_FILE}: has the options already, in [tool.repodocs]; nothing was written"
        )
    return make_options_text((roots.defaults / OPTIONS_FILE).read_text(encoding="utf-8"))


def write_new(path: Path, text: str) -> None:
    """Writes a file that is not there yet."""
    try:
        with path.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except FileExistsError:
        raise RepodocsError(f"{path}: is there already; nothing was written") from None
    except OSError as error:
        raise RepodocsError(f"{path}: cannot be written ({error.strerror})") from None
