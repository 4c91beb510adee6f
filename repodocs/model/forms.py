"""Forms of the texts and numbers that a configuration holds.

`Meta(extra=...)` tells the reader of the configuration what a type cannot say:
`format` names a check of the text, `merge: add` that a repository's list is
added to the default one, `can_be_off` that null or an empty list removes it,
`is_written: False` that a field never stands in a file.
"""

from typing import Annotated, Literal

from msgspec import Meta

Provider = Literal["pack", "tree-sitter-languages", "wheel"]
OptionalProvider = Literal["", "pack", "tree-sitter-languages", "wheel"]
Count = Annotated[int, Meta(ge=1)]
Name = Annotated[str, Meta(min_length=1)]
Extension = Annotated[str, Meta(pattern=r"^\.[^/\sA-Z]+$", examples=[".py"], extra={"format": "extension"})]
FileName = Annotated[str, Meta(pattern=r"^[^/]+$", examples=["Makefile"])]
Glob = Annotated[str, Meta(min_length=1, examples=["tools/**/*.in"])]
GitPattern = Annotated[str, Meta(min_length=1, examples=["tests/"], extra={"format": "gitignore"})]
TextPattern = Annotated[str, Meta(examples=["(?i)license"], extra={"format": "regex"})]
BytePattern = Annotated[str, Meta(examples=["^#include"], extra={"format": "regex of bytes"})]
PartPattern = Annotated[str, Meta(examples=[r"\bMY_[A-Z]+\b"], extra={"format": "regex in another"})]
Folder = Annotated[str, Meta(min_length=1, examples=["docs/code"], extra={"format": "folder"})]
