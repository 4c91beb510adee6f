"""One tracked file as the scan found it, before anything of it is read."""

from typing import Literal

import msgspec

SourceKind = Literal["file", "symlink", "submodule", "special"]


class Source(msgspec.Struct, frozen=True):
    """A tracked file.

    `path` is relative, POSIX and always valid Unicode: bytes of a name that are
    not UTF-8 stand as U+FFFD and two hexadecimal digits. `disk_name` is the name
    to open, as os.fsdecode gives it. `link_target` is the text of a symlink, or
    the commit of a submodule. `traits` are those that the repository declares
    (`.gitattributes`: generated, vendored) or that configured paths give (test,
    example). `languages` are the names of the candidates, most likely first; the
    content decides between them.
    """

    path: str
    disk_name: str
    kind: SourceKind = "file"
    link_target: str = ""
    traits: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
