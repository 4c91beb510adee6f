"""Finds which names of a source are those of modules from outside of the repository."""

from repodocs.model.analysis import Analysis
from repodocs.model.links import SourceLinks


def find_foreign(analysis: Analysis, links: SourceLinks) -> frozenset[str]:
    """The modules from outside, and what imports bind of them."""
    outside = {edge.module for edge in links.edges if edge.tier == "external"}
    bound = {
        binding
        for one in analysis.imports
        for name, binding in zip(one.names, one.bindings, strict=False)
        if outside & {one.module, f"{one.module}.{name}"}
    }
    return frozenset(outside | bound)
