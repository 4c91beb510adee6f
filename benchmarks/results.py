"""Keeps what each piece of a long run found, so that runs that were stopped or have other seeds add up."""

from pathlib import Path
from typing import Generic, TypeVar

import msgspec

Found = TypeVar("Found")


class Kept(msgspec.Struct, Generic[Found], frozen=True):
    """What one piece found: its part, and what tells it from the other pieces of that part."""

    part: str
    piece: str
    found: Found


class Results(Generic[Found]):
    """The pieces of a file, a line of JSON each; without a file they last as long as the run."""

    def __init__(self, path: Path | None, kind: type[Found]) -> None:
        self.path = path
        lines = path.read_bytes().splitlines() if path is not None and path.exists() else []
        self.kept = [msgspec.json.decode(line, type=Kept[kind]) for line in lines]  # type: ignore[valid-type]  # a type that is known only here

    def has(self, part: str, piece: str) -> bool:
        """Whether the piece was done already."""
        return any((one.part, one.piece) == (part, piece) for one in self.kept)

    def keep(self, part: str, piece: str, found: Found) -> None:
        """Adds a piece, on the disk at once."""
        one = Kept(part, piece, found)
        self.kept.append(one)
        if self.path is not None:
            with self.path.open("ab") as stream:
                stream.write(msgspec.json.encode(one) + b"\n")

    def of(self, part: str) -> list[Found]:
        """What all pieces of a part found."""
        return [one.found for one in self.kept if one.part == part]

    def parts(self) -> list[str]:
        """The parts that have a piece, the first one first."""
        return list(dict.fromkeys(one.part for one in self.kept))
