"""Digests of parts of files: the links of one source out of its folder's."""

from pathlib import Path

import msgspec
import xxhash

from repodocs.build.state.file_table import FileTable


class RawLinks(msgspec.Struct, frozen=True):
    """The links of a folder, each source's still encoded."""

    sources: tuple[msgspec.Raw, ...] = ()


class Named(msgspec.Struct, frozen=True):
    """The path of a source's links; all else is skipped."""

    path: str


class SliceTable:
    """Reads each file of links once for each content it has."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.known: dict[tuple[str, str], dict[str, str]] = {}

    def digest(self, slices: tuple[tuple[str, str], ...], files: FileTable) -> str:
        """One digest of the parts; of a missing file that of nothing."""
        return " ".join(self.find(path, files).get(key, MISSING) for path, key in slices)

    def find(self, path: str, files: FileTable) -> dict[str, str]:
        """The digests of a file's parts by their source."""
        try:
            digest = files.hash_file(path)
        except OSError:
            return {}
        known = self.known.get((path, digest))
        if known is None:
            known = self.known[path, digest] = self.read(path)
        return known

    def read(self, path: str) -> dict[str, str]:
        """The digests as they are in the file; one that is gone or damaged has none."""
        try:
            return digest_sources((self.root / path).read_bytes())
        except (OSError, msgspec.DecodeError):
            return {}


MISSING = "none"


def digest_sources(content: bytes) -> dict[str, str]:
    """The digest of each source's links as they are encoded."""
    raw = msgspec.json.decode(content, type=RawLinks)
    return {msgspec.json.decode(one, type=Named).path: xxhash.xxh3_128_hexdigest(one) for one in raw.sources}
