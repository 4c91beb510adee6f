"""What a stage is given and what it makes: contents by path, and artifacts and pages as bytes."""

import msgspec

from repodocs.build.plan.plan import PlannedTask
from repodocs.model.links import Links
from repodocs.model.pages import Page
from repodocs.model.source import Source

Contents = dict[str, bytes]
# How an artifact ends.
END = b"\n"


class Work(msgspec.Struct, frozen=True):
    """A task with the source that it is about, if any."""

    task: PlannedTask
    source: Source | None = None


class Made(msgspec.Struct, frozen=True):
    """What a task writes, by path, the problems that it found, and what the store had or took of it."""

    contents: Contents
    problems: int = 0
    stored: int = 0
    kept_bytes: int = 0


class Analyzed(msgspec.Struct, frozen=True):
    """An analysis and its interface, encoded; `is_lasting`: another run would find the same."""

    analysis: bytes
    interface: bytes
    problems: int = 0
    is_lasting: bool = True


def decode_links(content: bytes) -> Links:
    """The links of a folder from their artifact."""
    return msgspec.json.decode(content, type=Links)


def encode(value: msgspec.Struct) -> bytes:
    """An artifact: canonical JSON with a final newline."""
    return msgspec.json.encode(value) + END


def encode_pages(pages: tuple[Page, ...]) -> Made:
    """Pages as bytes."""
    return Made({page.path: page.text.encode("utf-8", "replace") for page in pages})
