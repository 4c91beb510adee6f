"""Rust: modules of a crate by `crate::`, `self::`, `super::`, and `mod x`."""

from repodocs.link.resolvers.resolver import Binding, Hit, Resolver, make_miss
from repodocs.link.table import SourceTable, folder_of, list_ancestors, split_path
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options

CRATE_SOURCES = ("lib.rs", "main.rs")
FOLDER_SOURCES = (*CRATE_SOURCES, "mod.rs")


class RustResolver(Resolver):
    """Finds the source of the longest module at the start of a path."""

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit for a use or a module declaration."""
        parts = [part.strip() for part in need.module.split("::")]
        start = self.find_start(source, need, parts)
        if start is None:
            return (make_miss(need, "external"),)
        base, rest = start
        for length in range(len(rest), -1, -1):
            path = self.find_module(base, rest[:length])
            if path == source.path and length < len(rest):
                break
            if path and path != source.path:
                return (bind_rest(need, path, rest[length:], rest[-1] if rest else ""),)
        return (make_miss(need, "unresolved"),)

    def find_start(self, source: Interface, need: Need, parts: list[str]) -> tuple[str, list[str]] | None:
        """The folder in which a path's modules stand, and the path without its first keyword."""
        own = find_module_folder(source.path)
        if need.kind == "mod":
            return own, parts
        if parts[0] == "crate":
            return find_crate(self.table, source.path), parts[1:]
        if parts[0] == "self":
            return own, parts[1:]
        if parts[0] != "super":
            return None
        while parts and parts[0] == "super":
            own, parts = folder_of(own), parts[1:]
        return own, parts

    def find_module(self, base: str, parts: list[str]) -> str:
        """The source of a module path below a folder, "" for none."""
        stem = "/".join(part for part in (base, *parts) if part)
        names = [f"{stem}.rs", f"{stem}/mod.rs"] if parts else []
        names += [f"{stem}/{name}".lstrip("/") for name in FOLDER_SOURCES] if not parts else []
        return next((name for name in names if name in self.table.interfaces), "")


def bind_rest(need: Need, path: str, rest: list[str], last: str) -> Hit:
    """The names behind the module, or the module itself by its last part."""
    if "*" in (*need.names, *rest):
        return Hit(need.module, "exact", (path,), opens="all")
    pairs = list(zip(need.names, need.bindings, strict=False)) or [
        (rest[0] if rest else "", rest[-1] if rest else last)
    ]
    bindings = tuple(Binding(local or name, path, name) for name, local in pairs)
    return Hit(need.module, "exact", (path,), tuple(name for name, _ in pairs if name), bindings)


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
