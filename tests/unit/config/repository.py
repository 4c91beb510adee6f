"""Small repositories on disk, and what their configuration comes to."""

from pathlib import Path

import pytest

from repodocs.config.load import load_configuration
from repodocs.model.errors import ConfigError
from repodocs.model.options import Options


def write_files(root: Path, files: dict[str, str | bytes]) -> None:
    """Writes each file below the root."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def load_options(root: Path, text: str) -> Options:
    """The options of a repository with this repodocs.yaml."""
    write_files(root, {"repodocs.yaml": text})
    return load_configuration(root).options


def find_mistakes(root: Path, text: str | bytes) -> list[str]:
    """The mistakes of a repository with this repodocs.yaml."""
    write_files(root, {"repodocs.yaml": text})
    return list_mistakes(root)


def list_mistakes(root: Path) -> list[str]:
    """The mistakes of a repository, line by line; nothing is written while they are found."""
    before = list_files(root)
    with pytest.raises(ConfigError) as raised:
        load_configuration(root)
    assert list_files(root) == before
    return list(raised.value.mistakes)


def list_files(root: Path) -> dict[str, bytes]:
    """Every file below the root."""
    return {path.as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}
