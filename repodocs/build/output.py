"""Makes the output and state folders, and refuses an output folder that is somebody else's."""

import os
from pathlib import Path

from repodocs.model.errors import OutputError
from repodocs.model.options import Options
from repodocs.store.files import replace_file

MARKER = ".gitattributes"
MARKER_TEXT = b"# Written by repodocs: everything here is its output.\n* linguist-generated\n"
TAG_TEXT = (
    b"Signature: 8a477f597d28d172789f06886806bc55\n# The state of repodocs; it can be removed at any time.\n"
)
SHOWN = 5


def prepare_folders(root: Path, options: Options) -> None:
    """Raises OutputError where the output folder holds files and no marker of ours."""
    output, state = root / options.output, root / options.state
    refuse_foreign(root, output)
    place(state / ".gitignore", b"*\n")
    place(state / "CACHEDIR.TAG", TAG_TEXT)
    place(output / MARKER, MARKER_TEXT)


def refuse_foreign(root: Path, output: Path) -> None:
    """An output folder is empty, or has the marker."""
    if output.is_symlink() or (output.exists() and not output.is_dir()):
        raise OutputError(f"{output.relative_to(root)}: is not a folder; choose another 'output'")
    if not output.is_dir() or (output / MARKER).exists():
        return
    names = sorted(os.listdir(output))
    if names:
        some = ", ".join(names[:SHOWN]) + (" ..." if len(names) > SHOWN else "")
        raise OutputError(
            f"{output.relative_to(root)}: holds files that repodocs did not write ({some}); "
            "choose another 'output' in repodocs.yaml, or empty the folder"
        )


def place(path: Path, content: bytes) -> None:
    """Writes a small file where it is missing."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, content)
