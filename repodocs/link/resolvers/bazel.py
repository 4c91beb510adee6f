"""Bazel and its kin: labels, and sources that a rule names."""

from repodocs.link.resolvers.resolver import Hit, Resolver, make_hit, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options

BUILD_NAMES = ("BUILD.bazel", "BUILD", "BUCK", "TARGETS", "BUCK.oss")


class BazelResolver(Resolver):
    """Finds `//folder:name`, `:name` and plain paths."""

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit at most; a target of the same build file is no need of another source."""
        label = need.module.strip()
        if "*" in label or "$" in label or "%" in label:
            return ()
        repository, slashes, rest = label.partition("//")
        if label.startswith("@") and repository != "@":
            return (make_miss(need, "external"),)
        return self.resolve_label(need, rest) if slashes else self.resolve_path(source, need, label)

    def resolve_label(self, need: Need, label: str) -> tuple[Hit, ...]:
        """A source of a package, else the package's build file."""
        folder, colon, name = label.partition(":")
        name = name if colon else folder.rpartition("/")[2]
        path = f"{folder}/{name}".lstrip("/")
        if path in self.table.interfaces:
            return (make_hit(need, "exact", path),)
        build = self.find_build(folder)
        if not build:
            return (make_miss(need, "unresolved"),)
        names = need.names or (name,)
        bindings = need.bindings if need.names else ("",)
        return (make_hit(Need(need.module, need.kind, names, bindings), "exact", build),)

    def resolve_path(self, source: Interface, need: Need, written: str) -> tuple[Hit, ...]:
        """A path from the build file's folder, else from the root: lists of sources are shared."""
        name = written.removeprefix(":")
        here = join_path(folder_of(source.path), name)
        if here in self.table.interfaces:
            return () if here == source.path else (make_hit(need, "exact", here or ""),)
        if written.startswith(":"):
            return ()
        path = join_path("", name)
        if path in self.table.interfaces:
            return (make_hit(need, "scoped", path or ""),)
        return (make_miss(need, "unresolved"),)

    def find_build(self, folder: str) -> str:
        """The build file of a folder, "" for none."""
        paths = (f"{folder}/{name}".lstrip("/") for name in BUILD_NAMES)
        return next((path for path in paths if path in self.table.interfaces), "")
