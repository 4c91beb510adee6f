"""Python's imports: packages with and without `__init__`, relative imports, stubs, source roots."""

import re

from repodocs.link.resolvers.python_modules import ENDINGS, Module, gather_modules
from repodocs.link.resolvers.resolver import (
    CANDIDATES,
    Binding,
    Hit,
    Resolver,
    make_hit,
    make_miss,
    take_names,
)
from repodocs.link.table import SourceTable, folder_of, list_ancestors
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier
from repodocs.model.options import Options


class PythonResolver(Resolver):
    """Finds modules as the interpreter would, with every detected root on its path.

    `endings` says which source of a name is the module.
    """

    endings: tuple[str, ...] = ENDINGS

    def __init__(self, table: SourceTable, options: Options) -> None:
        self.table = table
        self.modules = gather_modules(table, options, self.endings)
        self.defined = {
            path: gather_defined(table.interfaces[path])
            for path in table.interfaces
            if path.endswith(("/__init__.py", "/__init__.pyi"))
        }

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """The module, or each submodule that is taken from a package by its name."""
        need = clean_need(need)
        if need.module.startswith("."):
            return self.resolve_relative(source, need)
        tier, modules = self.find_absolute(source, need.module)
        if not modules:
            return (make_miss(need, "unresolved" if self.is_ours(source, need.module) else "external"),)
        if len(modules) > 1:
            return (Hit(need.module, "ambiguous", tuple(m.path for m in modules[:CANDIDATES])),)
        if is_plain(need):
            return self.resolve_plain(source, need, modules[0], tier)
        return self.resolve_names(source, need, modules[0], tier)

    def find_top(self, name: str) -> str | None:
        """A package that is seen from everywhere."""
        found = self.modules.by_name.get(name, {})
        tops = [found[root] for root in sorted(found) if root in self.modules.open_roots]
        return next((one.path for one in tops if one.path and one.folder), None)

    def list_tops(self) -> dict[str, str]:
        """All such packages."""
        names = (name for name in self.modules.by_name if "." not in name)
        return {name: path for name in names if (path := self.find_top(name))}

    def find_member(self, path: str, name: str) -> str | None:
        """A submodule of a package."""
        if not path.rpartition("/")[2].startswith("__init__."):
            return None
        found = self.modules.find_below(folder_of(path), name)
        return (found.path or None) if found else None

    def resolve_relative(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """A module seen from the source's own package, one level up for each further dot."""
        rest = need.module.lstrip(".")
        level = len(need.module) - len(rest) - 1
        ancestors = list_ancestors(folder_of(source.path))
        module = self.modules.find_below(ancestors[level], rest) if level < len(ancestors) else None
        return (
            self.resolve_names(source, need, module, "exact") if module else (make_miss(need, "unresolved"),)
        )

    def resolve_plain(self, source: Interface, need: Need, module: Module, tier: Tier) -> tuple[Hit, ...]:
        """`import a.b` binds `a`; `import a.b as c` binds the module."""
        if not module.path:
            # A regular package of the same name, installed elsewhere, wins over a bare folder.
            return (make_miss(need, "unresolved" if self.is_ours(source, need.module) else "external"),)
        if need.names:
            return (make_hit(need, tier, module.path),)
        bindings = [Binding(need.module, module.path)]
        top, dot, _ = need.module.partition(".")
        _, tops = self.find_absolute(source, top) if dot else (tier, [])
        bindings.extend(Binding(top, one.path) for one in tops[:1] if one.path)
        return (Hit(need.module, tier, (module.path,), bindings=tuple(bindings)),)

    def resolve_names(self, source: Interface, need: Need, module: Module, tier: Tier) -> tuple[Hit, ...]:
        """A hit on each name that is a submodule, and one on the module for all other names."""
        hits = []
        others: dict[str, str] = {}
        for name, local in zip(need.names, need.bindings, strict=False):
            child = self.find_child(module, name)
            if child is None:
                others[name] = local
                continue
            written = need.module + ("" if need.module.endswith(".") else ".") + name
            hits.append(Hit(written, tier, (child,), bindings=(Binding(local, child),)))
        if others or not hits:
            rest = Need(need.module, need.kind, tuple(others), tuple(others.values()))
            hits.append(self.resolve_rest(source, rest, module, tier))
        return tuple(hits)

    def resolve_rest(self, source: Interface, need: Need, module: Module, tier: Tier) -> Hit:
        """The names that are no submodules, taken from the module itself."""
        if module.path and module.path != source.path:
            return make_hit(need, tier, module.path)
        taken, _, _ = take_names(need, "")
        is_ours = need.module.startswith(".") or self.is_ours(source, need.module)
        return Hit(need.module, "unresolved" if is_ours else "external", taken=taken)

    def find_child(self, module: Module, name: str) -> str | None:
        """The source of a submodule, unless the package itself gives that name to something else."""
        if module.folder is None or name in ("", "*") or name in self.defined.get(module.path, ()):
            return None
        child = self.modules.find_below(module.folder, name)
        return (child.path or None) if child else None

    def find_absolute(self, source: Interface, dotted: str) -> tuple[Tier, list[Module]]:
        """The modules that an absolute name can mean, seen from a source."""
        folder = folder_of(source.path)
        found = self.modules.by_name.get(dotted, {})
        script = self.find_beside(source, dotted) if folder not in found else None
        if script:
            return "scoped", [script]
        visible = [one for one in found.values() if self.is_visible(source, dotted, one)]
        visible = [one for one in visible if one.path] or visible
        if len(visible) > 1:
            return "scoped", choose_by_root(folder, visible, self.modules.configured)
        return ("exact", visible) if visible else ("unique-name", self.find_loose(source, dotted))

    def find_beside(self, source: Interface, dotted: str) -> Module | None:
        """A module beside a script, whose folder is on its path; a package's folder is not."""
        folder = folder_of(source.path)
        if folder in self.modules.packages:
            return None
        found = self.modules.find_below(folder, dotted)
        return found if found and found.path not in ("", source.path) else None

    def is_visible(self, source: Interface, dotted: str, module: Module) -> bool:
        """A single script beside a project is seen by that project only: there is more than one `setup`."""
        if not module.root or source.path.startswith(module.root + "/"):
            return True
        is_named = "." in dotted or bool(module.folder) or module.root in self.modules.configured
        return is_named and module.root in self.modules.open_roots

    def find_loose(self, source: Interface, dotted: str) -> list[Module]:
        """The only script of that name in a folder around the source: a test run from there finds it."""
        folder = folder_of(source.path)
        paths = self.table.by_tail.get(f"{dotted}.py", [])
        if len(paths) != 1 or folder in self.modules.packages or folder_of(paths[0]) in self.modules.packages:
            return []
        is_around = folder_of(paths[0]) in list_ancestors(folder)[1:]
        return [Module("", paths[0])] if is_around and "/" in paths[0] else []

    def is_ours(self, source: Interface, dotted: str) -> bool:
        """Whether the top-level package of a dotted name is in the repository."""
        top = dotted.partition(".")[0]
        found = self.modules.by_name.get(top, {}).values()
        return any(one.path and one.folder and self.is_visible(source, top, one) for one in found)


def clean_need(need: Need) -> Need:
    """The need with its module as one word: a line may be continued inside of it."""
    module = re.sub(r"[\\\s]+", "", need.module)
    return need if module == need.module else Need(module, need.kind, need.names, need.bindings)


def is_plain(need: Need) -> bool:
    """`import a`, `import a as b`; not `from a import b`."""
    return need.names in ((), ("",))


def choose_by_root(folder: str, modules: list[Module], configured: tuple[str, ...]) -> list[Module]:
    """The module of the deepest root around `folder`, else of the first configured one, else all."""
    for root in (*list_ancestors(folder), *configured):
        for module in modules:
            if module.root == root:
                return [module]
    return sorted(modules, key=lambda module: module.path)


def gather_defined(interface: Interface) -> frozenset[str]:
    """The names that a package gives itself; `from . import x` only names a submodule."""
    own = {symbol.name for symbol in interface.symbols if symbol.name == symbol.qualified}
    bound = {
        local
        for need in interface.imports
        if not is_plain(need) and not is_own(interface.path, need.module)
        for name, local in zip(need.names, need.bindings, strict=False)
        if name != "*"
    }
    return frozenset(own | bound)


def is_own(path: str, module: str) -> bool:
    """Whether a module as written is the package itself: `.`, or its dotted name from some root."""
    package = "." + folder_of(path).replace("/", ".")
    return not module.strip(".") or (module[0] != "." and package.endswith("." + module))
