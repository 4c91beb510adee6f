"""Reads files of the configuration as text, and names them in mistakes."""

from pathlib import Path

import msgspec

from repodocs.config.written import Mistakes, Place, tell


class Roots(msgspec.Struct, frozen=True):
    """The repository's root and the folder of the shipped defaults."""

    root: Path
    defaults: Path

    def name(self, path: Path) -> str:
        """The path relative to the root; of a shipped file, from the defaults' folder on."""
        for base, prefix in ((self.defaults, self.defaults.name + "/"), (self.root, "")):
            if path.is_relative_to(base):
                return prefix + path.relative_to(base).as_posix()
        return path.as_posix()

    def is_own(self, path: Path) -> bool:
        """Whether the repository, not repodocs, brought the file."""
        return not path.is_relative_to(self.defaults)


def read_text(path: Path, roots: Roots, mistakes: Mistakes) -> str | None:
    """The text of a file; None when it cannot be read, which is told."""
    file = roots.name(path)
    try:
        content = path.read_bytes()
    except OSError as error:
        tell(mistakes, Place(file), f"cannot be read: {error.strerror}; mend the file or its permissions")
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig")
        place = Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
        tell(mistakes, place, f"not UTF-8: byte 0x{content[error.start]:02X}; save the file as UTF-8")
        return None
