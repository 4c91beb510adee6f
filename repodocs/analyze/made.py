"""Which type an expression makes an object of, where it says so: a cast, `new`, a constructor's call."""

import re
from functools import lru_cache

import msgspec

from repodocs.model.language import Objects

# A longer expression is more than what makes an object.
MADE_BYTES = 400
OPENING, BRACKETS = b"([{", re.compile(rb"[()\[\]{}]")
VALUE = re.compile(rb"\s*=\s*")
END = re.compile(rb"\s*;")


class Made(msgspec.Struct, frozen=True):
    """The type of an object, whether it is pointed to, and where the expression ends."""

    type: bytes
    is_pointer: bool
    end: int


class Making:
    """The compiled patterns of how a language declares and makes objects."""

    def __init__(self, objects: Objects) -> None:
        self.after = compile_some(objects.after)
        self.unknown = compile_some(objects.unknown)
        self.pointers = compile_some(objects.pointers)
        self.chain, self.gives = compile_some(objects.chain), compile_some(objects.gives)
        self.made = tuple(filter(None, map(compile_some, objects.made)))
        self.outside = objects.outside.encode()

    def is_outside(self, written: bytes) -> bool:
        """Whether a type is none of the repository's."""
        return bool(self.outside) and written.startswith(self.outside)

    def read_made(self, content: bytes, start: int) -> Made | None:
        """What the expression that begins there makes."""
        for pattern in self.made:
            found = pattern.match(content, start, start + MADE_BYTES)
            if found and not self.is_outside(found["type"]):
                groups = found.groupdict()
                opened = groups.get("open") is not None
                end = find_close(content, found.start("open")) if opened else found.end()
                return Made(found["type"], bool(groups.get("pointer")), end) if end else None
        return None

    def read_value(self, content: bytes, start: int) -> Made | None:
        """What the value of a declaration makes whose name ends there."""
        found = VALUE.match(content, start) if self.made else None
        made = self.read_made(content, found.end()) if found else None
        return made if made and END.match(content, made.end) else None


def read_whole(written: bytes, making: Making) -> Made | None:
    """What an expression makes, in brackets or not; None where there is more to it."""
    if not making.made or len(written) > MADE_BYTES:
        return None
    made = making.read_made(written, 0)
    if made and made.end == len(written):
        return made
    is_inside = written[:1] == b"(" and find_close(written, 0) == len(written)
    return read_whole(written[1:-1].strip(), making) if is_inside else None


def find_close(content: bytes, start: int) -> int:
    """Where the bracket ends that opens there, 0 where it does not soon."""
    depth = 0
    for found in BRACKETS.finditer(content, start, start + MADE_BYTES):
        depth += 1 if found[0] in OPENING else -1
        if not depth:
            return found.end()
    return 0


@lru_cache(maxsize=64)
def compile_some(pattern: str) -> re.Pattern[bytes] | None:
    """A pattern of the configuration, compiled once; None for an empty one."""
    return re.compile(pattern.encode()) if pattern else None
