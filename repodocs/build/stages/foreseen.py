"""What was made of a source before the task that asks for it was known."""

import msgspec
import xxhash

from repodocs.build.stages.work import Analyzed
from repodocs.model.source import Source


class Unforeseen(BaseException):
    """A source is not as it was analysed ahead: it is to be analysed by a process of its own."""


class Foreseen(msgspec.Struct, frozen=True):
    """The analysis of a source, made before its task; `digest` is the xxh3-128 of the content."""

    source: Source
    digest: str
    analyzed: Analyzed

    def find(self, source: Source, content: bytes) -> Analyzed:
        """What was made of this source with this content; raises Unforeseen."""
        if source != self.source or xxhash.xxh3_128_hexdigest(content) != self.digest:
            raise Unforeseen
        return self.analyzed
