"""What a TypeScript configuration says of names without a dot: `paths` and `baseUrl`."""

from functools import cache

import msgspec

from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface

NAMES = ("tsconfig.json", "jsconfig.json")
# How many configurations one may build on.
DEPTH = 8


class Mapping(msgspec.Struct, frozen=True):
    """A pattern of names and the paths that it stands for, seen from the repository's root."""

    start: str
    end: str
    is_exact: bool
    targets: tuple[str, ...]

    def find_targets(self, written: str) -> tuple[str, ...]:
        """The paths that a name means by this pattern; none where it does not fit."""
        if self.is_exact:
            return self.targets if written == self.start else ()
        if not written.startswith(self.start) or not written.endswith(self.end):
            return ()
        middle = written[len(self.start) : len(written) - len(self.end)]
        return tuple(target.replace("*", middle) for target in self.targets)


class Scheme(msgspec.Struct, frozen=True):
    """The mappings of a configuration, the longest first, and the folder of its base; None for no base."""

    mappings: tuple[Mapping, ...] = ()
    base: str | None = None


class Schemes:
    """The configuration that holds for each folder: the nearest one above."""

    def __init__(self, table: SourceTable) -> None:
        self.table = table
        self.find = cache(self.search)

    def search(self, folder: str) -> Scheme:
        """The scheme of the nearest configuration around a folder."""
        for one in list_ancestors(folder):
            for name in NAMES:
                path = f"{one}/{name}".lstrip("/")
                if path in self.table.interfaces:
                    return self.read(path, DEPTH)
        return Scheme()

    def read(self, path: str, depth: int) -> Scheme:
        """The scheme of a configuration: its own mappings and base, else those it builds on."""
        source = self.table.interfaces[path]
        folder = folder_of(path)
        base = next((join_path(folder, need.module) for need in source.imports if need.kind == "base"), None)
        mappings = read_mappings(source, folder if base is None else base)
        if (mappings and base is not None) or depth == 0:
            return Scheme(mappings, base)
        above = self.read_above(source, folder, depth)
        own = mappings or above.mappings
        return Scheme(own, above.base if base is None else base)

    def read_above(self, source: Interface, folder: str, depth: int) -> Scheme:
        """The scheme of what a configuration extends, or of the project that it only refers to."""
        for need in source.imports:
            if need.kind in ("extends", "reference"):
                path = self.find_configuration(join_path(folder, need.module))
                found = self.read(path, depth - 1) if path and path != source.path else Scheme()
                if found.mappings or found.base is not None:
                    return found
        return Scheme()

    def find_configuration(self, path: str | None) -> str:
        """The configuration at a path, whose extension may be left out, or of a folder."""
        if path is None:
            return ""
        candidates = (path, f"{path}.json", f"{path}/{NAMES[0]}".lstrip("/"))
        return next((one for one in candidates if one in self.table.interfaces), "")


def read_mappings(source: Interface, base: str) -> tuple[Mapping, ...]:
    """The `paths` of a configuration; of several that fit a name the longest counts."""
    targets: dict[str, list[str]] = {}
    for need in source.imports:
        for name in need.names if need.kind == "paths" else ():
            targets.setdefault(name, []).append(join_path(base, need.module) or "")
    mappings = [make_mapping(name, tuple(paths)) for name, paths in targets.items()]
    return tuple(sorted(mappings, key=lambda one: (not one.is_exact, -len(one.start), one.start)))


def make_mapping(name: str, targets: tuple[str, ...]) -> Mapping:
    """The mapping of a pattern with one star at most."""
    start, star, end = name.partition("*")
    return Mapping(start, end, not star, targets)


def find_mapped(scheme: Scheme, written: str) -> list[str]:
    """The paths that a name may mean, the likeliest first."""
    mapped = next((found for one in scheme.mappings if (found := one.find_targets(written))), ())
    based = [] if scheme.base is None else [join_path(scheme.base, written) or ""]
    return [path for path in (*mapped, *based) if path]
