"""Paths as written in documents, scripts and JavaScript: relative to the source, then to the root."""

import re
from urllib.parse import unquote

from repodocs.link.resolvers.resolver import Hit, Resolver, make_hit, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier
from repodocs.model.options import Options

URL = re.compile(r"^(?:[A-Za-z][A-Za-z0-9+.-]*:|//|~)")
ACTION = re.compile(r"^[\w.-]+/[\w./-]+@[\w./-]+$")
PATTERN = re.compile(r"[*\[\]{}!]")
# `$(dirname "$0")/x`, `${DIR}/x`, `$DIR/x`: what stands before the slash is a folder known at run time.
VARIABLE = re.compile(r"""^["']?(?:\$\(.*\)|\$\{\{.*?\}\}|\$\{[^}]*\}|\$\w+)["']?/""")
EXTENSIONS = (
    *("", ".ts", ".tsx", ".d.ts", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".json", ".vue"),
    *(".svelte", ".css", ".scss", ".sh", ".bash", ".rst", ".md"),
)
INDEXES = (
    *("index.ts", "index.tsx", "index.d.ts", "index.js", "index.jsx", "index.mjs", "index.cjs"),
    *("index.rst", "index.md", "README.md", "README.rst", "readme.md", "README"),
    *("action.yml", "action.yaml", "Dockerfile"),
)
# A TypeScript source names the JavaScript that it becomes.
COMPILED = {".js": (".ts", ".tsx"), ".jsx": (".tsx",), ".mjs": (".mts",), ".cjs": (".cts",)}
# Needs that name a package where they name no path.
PACKAGE_KINDS = frozenset({"import", "from", "require", "export", "dynamic", "type", "uses"})
IMAGE_KIND = "image"
DEFAULT = "default"


class RelativeResolver(Resolver):
    """Finds what a path names; a URL or an image is external, a place in the same document nothing."""

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit at most."""
        if URL.match(need.module) or ACTION.match(need.module) or need.kind == IMAGE_KIND:
            return (make_miss(need, "external"),)
        written = unquote(re.split(r"[?#]", need.module, maxsplit=1)[0]).strip()
        bare = VARIABLE.sub("", written, count=1)
        if not written or (PATTERN.search(bare) and not self.find(source, bare)[1]):
            return ()
        tier, path = self.find(source, bare)
        if path:
            need = self.name_default(need, path)
            is_same = path == source.path
            return () if is_same else (make_hit(need, tier if bare == written else "scoped", path),)
        if self.is_folder(source, bare):
            return ()
        is_package = need.kind in PACKAGE_KINDS and not written.startswith(".")
        return (make_miss(need, "external" if is_package else "unresolved"),)

    def name_default(self, need: Need, path: str) -> Need:
        """The default export by its name here, where its source has that name, else as a whole."""
        if DEFAULT not in need.names:
            return need
        own = {symbol.name for symbol in self.table.interfaces[path].symbols}
        pairs = list(zip(need.names, need.bindings, strict=False))
        names = [(local if local in own else "") if name == DEFAULT else name for name, local in pairs]
        return Need(need.module, need.kind, tuple(names), tuple(local for _, local in pairs))

    def find(self, source: Interface, written: str) -> tuple[Tier, str]:
        """The source that a written path means, "" for none."""
        folder = folder_of(source.path)
        if written.startswith("/"):
            return self.find_rooted(folder, written.lstrip("/"))
        found = self.find_at(join_path(folder, written))
        if found:
            return "exact", found
        # A build step or a script names paths from where it runs; a lone word may be anything.
        is_path = "/" in written or "." in written
        return "scoped", self.find_at(join_path("", written)) if is_path else ""

    def find_rooted(self, folder: str, written: str) -> tuple[Tier, str]:
        """A path from the repository's root, else from the nearest folder that has it: a site's root."""
        found = self.find_at(written)
        if found:
            return "exact", found
        for ancestor in list_ancestors(folder):
            found = self.find_at(join_path(ancestor, written))
            if found:
                return "scoped", found
        return "scoped", ""

    def find_at(self, path: str | None) -> str:
        """The source at a path, with an extension or an index added where that is left out."""
        if path is None:
            return ""
        candidates = [path + extension for extension in EXTENSIONS]
        for compiled, written in COMPILED.items():
            if path.endswith(compiled):
                candidates.extend(path.removesuffix(compiled) + extension for extension in written)
        candidates.extend(f"{path}/{index}".lstrip("/") for index in INDEXES)
        return next((one for one in candidates if one in self.table.interfaces), "")

    def is_folder(self, source: Interface, written: str) -> bool:
        """Whether it names a folder without an index: nothing to link to, and nothing missing."""
        paths = (join_path(folder_of(source.path), written), join_path("", written.strip("/")))
        return any(path in self.table.members for path in paths)
