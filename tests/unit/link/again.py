"""Links a repository as it was with a source less, then as it is, going on from what was kept."""

from collections.abc import Iterable, Sequence

import msgspec

from repodocs.link.kept import Written
from repodocs.link.repository import link_looked, look_again
from repodocs.model.fold import Fold
from repodocs.model.interface import Interface
from repodocs.model.links import Links
from repodocs.model.options import Options

KEY = "recipe"
# Of a larger repository some sources move.
MANY = 12
HUGE = 200


def expect_same_again(
    sources: Sequence[Interface], folds: list[Fold], resolvers: dict[str, str], options: Options
) -> None:
    """A source comes to the others, and goes again: links and what is kept are those of a first link.

    Each of a small repository; of a large one, some.
    """
    links, kept = link_on(folds, resolvers, options, b"")
    for one in sources[:: max(1, len(sources) // MANY)] if len(sources) < HUGE else ():
        fewer = [leave_out(fold, one.path) for fold in folds]
        fewer_links, fewer_kept = link_on(fewer, resolvers, options, b"")
        assert link_on(folds, resolvers, options, fewer_kept) == (links, kept), f"{one.path} came"
        assert link_on(fewer, resolvers, options, kept) == (fewer_links, fewer_kept), f"{one.path} went"


def leave_out(fold: Fold, path: str) -> Fold:
    """The fold without a source."""
    return msgspec.structs.replace(fold, sources=tuple(one for one in fold.sources if one.path != path))


def link_on(
    folds: list[Fold], resolvers: dict[str, str], options: Options, kept: bytes
) -> tuple[dict[str, Links], bytes]:
    """The links and what is kept, as a build keeps it."""
    return link_looked(look_again(folds, resolvers, options, KEY, write_sources(folds), kept))


def write_sources(folds: Iterable[Fold]) -> Written:
    """The interface of each source as it stands in its fold."""
    texts = {one.path: msgspec.Raw(msgspec.json.encode(one)) for fold in folds for one in fold.sources}
    written = Written()
    written.keep(texts)
    return written
