"""One tracked file as the scan found it, before anything of it is read."""

import re
from typing import Literal

import msgspec

SourceKind = Literal["file", "symlink", "submodule", "special"]
# Bytes that are not UTF-8, as os.fsdecode gives them, and the sign that is put before their digits.
UNSPEAKABLE = re.compile("[\udc80-\udcff\ufffd]")


class Source(msgspec.Struct, frozen=True):
    """A tracked file.

    `path` is relative, POSIX and always valid Unicode, as `make_path` spells it.
    `disk_name` is the name to open, as os.fsdecode gives it. `link_target` is the
    text of a symlink, or the commit of a submodule. `traits` are those that the
    repository declares (`.gitattributes`: generated, vendored) or that configured
    paths give (test, example). `languages` are the names of the candidates, most
    likely first; the content decides between them.
    """

    path: str
    disk_name: str
    kind: SourceKind = "file"
    link_target: str = ""
    traits: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


def make_path(disk_name: str) -> str:
    """Valid Unicode for any name: each byte that is not UTF-8 is U+FFFD and its two digits.

    A U+FFFD of the name itself is spelled the same way, so that no two names have one path.
    """
    if disk_name.isascii():
        return disk_name
    return UNSPEAKABLE.sub(spell_bytes, disk_name)


def spell_bytes(found: re.Match[str]) -> str:
    """Each byte as U+FFFD and its two digits."""
    return "".join(f"\ufffd{byte:02X}" for byte in found.group().encode("utf-8", "surrogateescape"))
