"""Rust: modules of a crate by `crate::`, `self::`, `super::`, a crate's name, and `mod x`."""

from repodocs.link.resolvers.resolver import Binding, Hit, Resolver, make_miss
from repodocs.link.table import SourceTable, folder_of, list_ancestors, split_path
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier
from repodocs.model.options import Options

CRATE_SOURCES = ("lib.rs", "main.rs")
FOLDER_SOURCES = ("mod.rs", *CRATE_SOURCES)


class RustResolver(Resolver):
    """Finds the source of the longest module at the start of a path."""

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table
        self.crates = gather_crates(table)

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """A hit on each module that is taken by its name, and one on the source of all other names."""
        start = self.find_start(source, need)
        if start is None:
            return (make_miss(need, "external"),)
        tier, base, parts = start
        for length in range(len(parts), -1, -1):
            path = self.find_module(base, parts[:length])
            if path and (path != source.path or length == len(parts)):
                return self.bind_names(source, need, tier, path, (base, parts, length))
            if path:
                break
        return (make_miss(need, "unresolved"),)

    def find_start(self, source: Interface, need: Need) -> tuple[Tier, str, list[str]] | None:
        """The folder in which a path's modules stand, and the path from there."""
        parts = [part.strip() for part in need.module.split("::")]
        own = find_module_folder(source.path)
        if parts[0] == "crate":
            return "exact", find_crate(self.table, source.path), parts[1:]
        if parts[0] == "self":
            return "exact", own, parts[1:]
        if parts[0] == "super":
            while parts and parts[0] == "super":
                own, parts = folder_of(own), parts[1:]
            return "exact", own, parts
        if need.kind == "mod" or self.find_module(own, parts[:1]):
            return "exact", own, parts
        return ("scoped", self.crates[parts[0]], parts[1:]) if parts[0] in self.crates else None

    def find_module(self, base: str, parts: list[str]) -> str:
        """The source of a module path below a folder, "" for none."""
        stem = "/".join(part for part in (base, *parts) if part)
        names = [f"{stem}.rs", *(f"{stem}/{name}".lstrip("/") for name in FOLDER_SOURCES)]
        return next((name for name in names if name in self.table.interfaces), "")

    def bind_names(
        self, source: Interface, need: Need, tier: Tier, path: str, place: tuple[str, list[str], int]
    ) -> tuple[Hit, ...]:
        """What the need takes of a module; `place` is its folder, the written path and how much it is."""
        base, parts, length = place
        rest = parts[length:]
        if rest or need.names in ((), ("",)):
            local = next((name for name in need.bindings if name), parts[-1] if parts else "")
            name = rest[0] if rest else ""
            taken = (name,) if name else ()
            hit = Hit(need.module, tier, (path,), taken, (Binding(local, path, name),))
            return () if path == source.path else (hit,)
        hits = []
        for name, local in zip(need.names, need.bindings, strict=False):
            child = "" if name == "*" else self.find_module(base, [*parts, name])
            if child and child != source.path:
                hits.append(Hit(f"{need.module}::{name}", tier, (child,), (), (Binding(local, child),)))
            elif name == "*":
                hits.append(Hit(need.module, tier, (path,), opens="all"))
            else:
                hits.append(Hit(need.module, tier, (path,), (name,), (Binding(local, path, name),)))
        return tuple(hit for hit in hits if hit.targets != (source.path,))


def gather_crates(table: SourceTable) -> dict[str, str]:
    """The source folders of crates by the name of the folder around `src`, where it is the only one."""
    found: dict[str, list[str]] = {}
    for path in table.by_tail.get("src/lib.rs", []):
        folder = folder_of(path)
        name = folder_of(folder).rpartition("/")[2].replace("-", "_")
        if name:
            found.setdefault(name, []).append(folder)
    return {name: folders[0] for name, folders in found.items() if len(folders) == 1}


def find_module_folder(path: str) -> str:
    """The folder in which a source's own modules stand: `a/b.rs` has them in `a/b`."""
    folder, name = split_path(path)
    return folder if name in FOLDER_SOURCES else f"{folder}/{name.removesuffix('.rs')}".lstrip("/")


def find_crate(table: SourceTable, path: str) -> str:
    """The nearest folder with a crate's root source, else the source's folder."""
    for folder in list_ancestors(folder_of(path)):
        if any(f"{folder}/{name}".lstrip("/") in table.interfaces for name in CRATE_SOURCES):
            return folder
    return folder_of(path)
