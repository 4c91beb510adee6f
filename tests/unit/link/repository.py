"""Small repositories to link: interfaces written by hand, linked as the build does it."""

from collections.abc import Iterable, Mapping

import msgspec

from repodocs.link.repository import link_repository
from repodocs.link.table import folder_of
from repodocs.model.fold import Fold
from repodocs.model.interface import Body, Export, Interface, Need, Shared, Usage
from repodocs.model.links import Edge, Links, SourceLinks
from repodocs.model.options import Options
from tests.unit.link.again import expect_same_again

RESOLVERS = {
    "python": "python",
    "cpp": "include",
    "markdown": "relative",
    "javascript": "javascript",
    "typescript": "javascript",
    "package-json": "javascript",
    "tsconfig": "javascript",
    "bash": "relative",
    "cmake": "cmake",
    "make": "relative",
    "starlark": "bazel",
    "proto": "proto",
    "go": "go",
    "gomod": "go",
    "java": "java",
    "rust": "rust",
    "cargo": "rust",
    "ruby": "ruby",
    "php": "php",
    "composer": "php",
    "csharp": "csharp",
    "kotlin": "java",
    "java-services": "java",
    "swift": "swift",
    "cython": "cython",
    "terraform": "shared-folder",
    "powershell": "relative",
    "scss": "relative",
    "lua": "modules",
    "perl": "modules",
    "r": "modules",
    "haskell": "modules",
    "ocaml": "modules",
    "elixir": "modules",
    "clojure": "modules",
    "gradle": "gradle",
    "dart": "dart",
    "erlang": "erlang",
    "meson": "meson",
    "tcl": "tcl",
    "yaml": "none",
    "source-map": "relative",
}


def need(module: str, *names: str, kind: str = "from") -> Need:
    """An import; a name may be given as `name as local`, a whole module bound to x as ` as x`."""
    pairs = [name.split(" as ") for name in names]
    return Need(
        module,
        kind,
        tuple(pair[0].strip() for pair in pairs),
        tuple(pair[-1].strip() for pair in pairs),
    )


def include(module: str, *, system: str = "") -> Need:
    """An include; `system` for angle brackets."""
    return Need(module, "system-include" if system else "include")


def constant(written: str) -> Export:
    """A constant that is written without its enum's name."""
    return msgspec.structs.replace(export(written, "constant"), unscoped=True)


def export(written: str, kind: str = "function", bases: tuple[str, ...] = (), signature: str = "") -> Export:
    """An exported symbol by its qualified name; a path or a pattern is its own name."""
    name = written if "/" in written or "*" in written else written.replace("::", ".").rpartition(".")[2]
    declared = kind in ("function", "method")
    return Export(
        name, written, kind, signature, bases=bases, anchor=f"s-{written.lower()}", declared=declared
    )


def define(written: str, kind: str = "function") -> Export:
    """An exported symbol with its body, also in a header."""
    return msgspec.structs.replace(export(written, kind), declared=False)


def source(  # noqa: PLR0913  the fields of an interface, each with a default
    path: str,
    *needs: Need,
    language: str = "python",
    defines: Iterable[Export | str] = (),
    uses: Iterable[str] = (),
    traits: tuple[str, ...] = (),
    examples: Iterable[tuple[str, str]] = (),
    spaces: tuple[str, ...] = (),
    shared: tuple[Shared, ...] = (),
    inside: Mapping[str, tuple[str, ...]] | None = None,
) -> Interface:
    """A source with what the analysis of it would give: only headers declare.

    `inside` are the qualified names of the functions that use a name.
    """
    bodies = list(dict.fromkeys(name for some in (inside or {}).values() for name in some))
    names = tuple(sorted({*uses, *(name for name, _ in examples)}))
    exports = [export(one) if isinstance(one, str) else one for one in defines]
    if path.endswith((".c", ".cpp")):
        exports = [msgspec.structs.replace(one, declared=False) for one in exports]
    return Interface(
        path=path,
        language=language,
        outcome="analyzed" if language else "text",
        traits=traits,
        symbols=tuple(exports),
        imports=needs,
        uses=names,
        inside=tuple(tuple(map(bodies.index, (inside or {}).get(name, ()))) for name in names),
        spaces=spaces,
        shared=tuple(place_shared(one, bodies, inside) for one in shared) if inside else shared,
        examples=tuple(
            Usage(name, text, bodies.index(inside[name][0]) if inside and name in inside else -1)
            for name, text in examples
        ),
        bodies=tuple(Body(name, f"s-{name.lower()}") for name in bodies),
    )


def place_shared(shared: Shared, bodies: list[str], inside: Mapping[str, tuple[str, ...]]) -> Shared:
    """The shared names with the numbers of the functions that have them."""
    places = tuple(tuple(map(bodies.index, inside.get(name, ()))) for name in shared.names)
    return msgspec.structs.replace(shared, inside=places)


def fold_sources(*sources: Interface) -> list[Fold]:
    """The folds of the sources' folders and of all folders above them."""
    folders: dict[str, list[Interface]] = {"": []}
    for one in sources:
        folder = folder_of(one.path)
        folders.setdefault(folder, []).append(one)
        while folder:
            folder = folder_of(folder)
            folders.setdefault(folder, [])
    return [Fold(folder=folder, sources=tuple(folders[folder])) for folder in sorted(folders)]


def link_folders(*sources: Interface, options: Options | None = None) -> dict[str, Links]:
    """The links of every folder; each source may also have come last, or may go."""
    folds = fold_sources(*sources)
    expect_same_again(sources, folds, RESOLVERS, options or Options())
    return link_repository(folds, RESOLVERS, options or Options())


def link(*sources: Interface, options: Options | None = None) -> dict[str, SourceLinks]:
    """The links of every source by path."""
    folders = link_folders(*sources, options=options)
    return {one.path: one for links in folders.values() for one in links.sources}


def edges(links: SourceLinks) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Tier and targets of each edge by the module as written."""
    return {edge.module: (edge.tier, edge.targets) for edge in links.edges}


def edge_names(edge: Edge) -> list[tuple[str, str]]:
    """The names of an edge, each with the source that defines it."""
    return [(name.name, name.path) for name in edge.names]


def importers(links: SourceLinks) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Tier and names of each importer by path."""
    return {one.path: (one.tier, one.names) for one in links.importers}


def users(links: SourceLinks) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Tier and paths of the users of each symbol by qualified name."""
    return {one.qualified: (one.tier, one.paths) for one in links.users}
