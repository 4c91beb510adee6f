"""The import systems by name; another one is a module and a line here."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from repodocs.link.resolvers.bazel import BazelResolver
from repodocs.link.resolvers.cmake import CMakeResolver
from repodocs.link.resolvers.csharp import CSharpResolver
from repodocs.link.resolvers.cython import CythonResolver
from repodocs.link.resolvers.dart import DartResolver
from repodocs.link.resolvers.erlang import ErlangResolver
from repodocs.link.resolvers.go import GoResolver
from repodocs.link.resolvers.gradle import GradleResolver
from repodocs.link.resolvers.include import IncludeResolver
from repodocs.link.resolvers.java import JavaResolver
from repodocs.link.resolvers.javascript import JavaScriptResolver
from repodocs.link.resolvers.meson import MesonResolver
from repodocs.link.resolvers.modules import ModulesResolver
from repodocs.link.resolvers.none import NoResolver
from repodocs.link.resolvers.php import PhpResolver
from repodocs.link.resolvers.proto import ProtoResolver
from repodocs.link.resolvers.python import PythonResolver
from repodocs.link.resolvers.relative import RelativeResolver
from repodocs.link.resolvers.resolver import Resolver
from repodocs.link.resolvers.ruby import RubyResolver
from repodocs.link.resolvers.rust import RustResolver
from repodocs.link.resolvers.shared_folder import SharedFolderResolver
from repodocs.link.resolvers.swift import SwiftResolver
from repodocs.link.resolvers.tcl import TclResolver
from repodocs.link.table import SourceTable
from repodocs.model.options import Options

RESOLVERS: Mapping[str, Callable[[SourceTable, Options], Resolver]] = MappingProxyType(
    {
        "python": PythonResolver,
        "cython": CythonResolver,
        "include": IncludeResolver,
        "relative": RelativeResolver,
        "shared-folder": SharedFolderResolver,
        "javascript": JavaScriptResolver,
        "cmake": CMakeResolver,
        "bazel": BazelResolver,
        "proto": ProtoResolver,
        "go": GoResolver,
        "java": JavaResolver,
        "gradle": GradleResolver,
        "dart": DartResolver,
        "erlang": ErlangResolver,
        "meson": MesonResolver,
        "tcl": TclResolver,
        "rust": RustResolver,
        "ruby": RubyResolver,
        "php": PhpResolver,
        "csharp": CSharpResolver,
        "swift": SwiftResolver,
        "modules": ModulesResolver,
    }
)


def make_resolvers(table: SourceTable, options: Options) -> dict[str, Resolver]:
    """One resolver per name in use; an unknown name resolves nothing."""
    names = sorted(set(table.resolver_names.values()))
    return {name: RESOLVERS[name](table, options) if name in RESOLVERS else NoResolver() for name in names}
