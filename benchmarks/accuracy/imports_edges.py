"""The edges between the sources of a folder, as repodocs links them, without a page."""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path

import msgspec

from repodocs.analyze.interface import build_interface
from repodocs.analyze.source import analyze_source
from repodocs.build.workspace import Workspace, open_workspace
from repodocs.link.repository import link_repository
from repodocs.link.table import folder_of
from repodocs.model.fold import Fold
from repodocs.model.interface import Interface
from repodocs.model.links import Edge
from repodocs.model.source import Source

CHUNK = 32
SURE = ("exact", "scoped")


class Found(msgspec.Struct, frozen=True):
    """The edges of each source, and the modules that it imports on a condition alone."""

    edges: dict[str, tuple[Edge, ...]]
    conditional: dict[str, frozenset[str]]

    def list_pairs(self, kinds: frozenset[str], *, unconditional: str = "") -> Iterator[tuple[str, str]]:
        """From and to of each sure edge of some kinds; with `unconditional` only of what always holds."""
        for path, edges in self.edges.items():
            for edge in edges:
                is_asked = not unconditional or edge.module not in self.conditional[path]
                if is_asked and edge.tier in SURE and edge.kind in kinds:
                    yield from ((path, target) for target in edge.targets)


def link_folder(root: Path, processes: int) -> Found:
    """The edges of all sources below a folder."""
    workspace = open_workspace(root)
    sources = [one for one in workspace.scan() if one.kind == "file"]
    with ProcessPoolExecutor(processes) as pool:
        read = list(pool.map(read_source, [str(root)] * len(sources), sources, chunksize=CHUNK))
    folds: dict[str, list[Interface]] = {}
    for one, _ in read:
        folds.setdefault(folder_of(one.path), []).append(one)
    configuration = workspace.configuration
    resolvers = {language.name: language.resolver for language in configuration.languages}
    linked = link_repository(
        [Fold(folder, sources=tuple(of_folder)) for folder, of_folder in folds.items()],
        resolvers,
        configuration.options,
    )
    edges = {one.path: one.edges for links in linked.values() for one in links.sources}
    return Found(edges, {one.path: modules for one, modules in read})


def read_source(root: str, source: Source) -> tuple[Interface, frozenset[str]]:
    """The interface of one source, and the modules that it imports on a condition alone."""
    workspace = open_once(root)
    content = (Path(root) / source.disk_name).read_bytes()
    options = workspace.configuration.options
    analysis = analyze_source(content, source, workspace.catalog, options)
    always = {one.module for one in analysis.imports if not one.conditional}
    sometimes = {one.module for one in analysis.imports if one.conditional}
    return build_interface(analysis, options.limits), frozenset(sometimes - always)


@cache
def open_once(root: str) -> Workspace:
    """The workspace, once in each process."""
    return open_workspace(Path(root))
