"""Rust: modules of a crate by `crate::`, `self::`, `super::`, a crate's name, and `mod x`."""

from repodocs.link.resolvers.crates import CRATE_SOURCES, MANIFEST, Crates
from repodocs.link.resolvers.resolver import Binding, Hit, Resolver, make_miss
from repodocs.link.table import SourceTable, folder_of, list_ancestors, split_path
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier
from repodocs.model.options import Options

FOLDER_SOURCES = ("mod.rs", *CRATE_SOURCES)
# A use inside of a module that stands in the source.
INNER_KIND = "inner"
# What stands below these folders of a package is a crate of its own: `tests/a.rs`.
OWN_CRATES = ("tests", "examples", "benches", "bin")


class RustResolver(Resolver):
    """Finds the source of the longest module at the start of a path."""

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table
        self.crates = Crates(table)

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """A hit on each module that is taken by its name, and one on the source of all other names."""
        if split_path(source.path)[1] == MANIFEST:
            return self.crates.resolve_manifest(source, need)
        start = self.find_start(source, need)
        if start is None:
            return (make_miss(need, "external"),)
        tier, base, parts = start
        for length in range(len(parts), -1, -1):
            path = self.find_module(base, parts[:length])
            if path and (path != source.path or length == len(parts)):
                return self.bind_names(source, need, tier, path, (base, parts, length))
            if path:
                # It is defined in the source itself.
                return ()
        return (make_miss(need, "unresolved"),)

    def find_start(self, source: Interface, need: Need) -> tuple[Tier, str, list[str]] | None:
        """The folder in which a path's modules stand, and the path from there."""
        parts = [part.strip() for part in need.module.split("::")]
        own = self.find_module_folder(source.path)
        if need.kind == INNER_KIND and parts[0] in ("super", "self"):
            # Inside `mod tests { ... }` the source itself is one level up.
            parts = ["self", *parts[1:]]
        if parts[0] == "crate":
            return "exact", self.find_crate(source.path), parts[1:]
        if parts[0] == "self":
            return "exact", own, parts[1:]
        if parts[0] == "super":
            while parts and parts[0] == "super":
                own, parts = folder_of(own), parts[1:]
            return "exact", own, parts
        if need.kind == "mod" or self.find_module(own, parts[:1]):
            return "exact", own, parts
        crate = self.crates.find_named(folder_of(source.path), parts[0])
        return None if crate is None else (self.crates.tier, crate, parts[1:])

    def find_crate(self, path: str) -> str:
        """The folder of the modules of a source's own crate: around its root source."""
        folder = folder_of(path)
        for ancestor in list_ancestors(folder):
            if any(f"{ancestor}/{name}".lstrip("/") in self.table.interfaces for name in CRATE_SOURCES):
                return ancestor
            if ancestor in self.crates.roots or self.is_own_crate(ancestor):
                return ancestor
        return folder

    def is_own_crate(self, folder: str) -> bool:
        """Whether each source directly in a folder is the root of a crate: a package's tests."""
        around, name = split_path(folder)
        package = folder_of(around) if name == "bin" else around
        return name in OWN_CRATES and f"{package}/{MANIFEST}".lstrip("/") in self.table.interfaces

    def find_module_folder(self, path: str) -> str:
        """The folder in which a source's own modules stand: `a/b.rs` has them in `a/b`."""
        folder, name = split_path(path)
        if name in FOLDER_SOURCES or path == self.crates.roots.get(folder) or self.is_own_crate(folder):
            return folder
        return f"{folder}/{name.removesuffix('.rs')}".lstrip("/")

    def find_module(self, base: str, parts: list[str]) -> str:
        """The source of a module path below a folder, "" for none."""
        if not parts and base in self.crates.roots:
            return self.crates.roots[base]
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
