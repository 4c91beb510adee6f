"""Makes folds and links thin: what the book and the quality page, which hold all of them, read of them."""

import msgspec

from repodocs.model.fold import Fold
from repodocs.model.interface import Interface
from repodocs.model.links import Links, SourceLinks


def thin_fold(fold: Fold) -> Fold:
    """An outline without how its sources use others."""
    return msgspec.structs.replace(fold, sources=tuple(thin_source(source) for source in fold.sources))


def thin_source(source: Interface) -> Interface:
    """The interface without what only links are made of, which is most of it."""
    return msgspec.structs.replace(
        source,
        nearby=(),
        hidden=(),
        uses=(),
        inside=(),
        asked=(),
        gives=(),
        inline=(),
        spaces=(),
        shared=(),
        examples=(),
        bodies=(),
    )


def thin_links(links: Links) -> Links:
    """The links with nothing of a source but what its needs resolve to, and who needs it."""
    return msgspec.structs.replace(links, sources=tuple(thin_edges(source) for source in links.sources))


def thin_edges(source: SourceLinks) -> SourceLinks:
    """The needs of a source and those of others that lead to it, without the names that they take."""
    edges = tuple(msgspec.structs.replace(edge, names=()) for edge in source.edges)
    importers = tuple(msgspec.structs.replace(one, names=()) for one in source.importers)
    return SourceLinks(source.path, edges, importers=importers)
