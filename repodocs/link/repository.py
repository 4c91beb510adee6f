"""Links the whole repository: folds in, the links of each folder out."""

from collections.abc import Iterable, Mapping

from repodocs.link.bridges import Bridges
from repodocs.link.built import find_built_by
from repodocs.link.components import Graph
from repodocs.link.counterparts import find_counterparts, find_headers
from repodocs.link.cycles import build_graph, find_cycles
from repodocs.link.declared import carry_examples, find_declarations, find_definitions, tell_declared
from repodocs.link.examples import find_examples
from repodocs.link.folders import FIRST, FOLDERS, count_folders, list_edges
from repodocs.link.hits import resolve_needs
from repodocs.link.importers import find_importers, find_users
from repodocs.link.layers import find_layers
from repodocs.link.owners import find_owners
from repodocs.link.products import find_products
from repodocs.link.related import find_related
from repodocs.link.resolvers.registry import make_resolvers
from repodocs.link.scope import Scope
from repodocs.link.spellings import find_spellings
from repodocs.link.subclasses import find_subclasses
from repodocs.link.table import SourceTable, build_table
from repodocs.link.uses import Uses, gather_uses
from repodocs.model.fold import Fold
from repodocs.model.links import Links, SourceLinks
from repodocs.model.options import Options


def link_repository(
    folds: Iterable[Fold], resolvers: Mapping[str, str], options: Options
) -> dict[str, Links]:
    """The links of every folder, by folder.

    `resolvers` is the resolver's name by language. The order of the folds and
    of their sources does not matter. Never raises for what a source says.
    """
    table = build_table(folds, resolvers)
    scope = build_scope(table, options)
    bridges = Bridges(table, scope.headers)
    uses = {
        path: gather_uses(scope, source, bridges.find_bridged(source))
        for path, source in table.interfaces.items()
    }
    graph = build_graph(table, scope.needs)
    sources = link_sources(table, scope, uses, graph)
    counts, layers = count_folders(table, uses), find_layers(graph, list_tests(table))
    return {
        folder: Links(
            folder=folder,
            sources=tuple(sources[path] for path in members),
            needs=list_edges(counts.needs.get(folder, {}), FOLDERS),
            needed_by=list_edges(counts.needed_by.get(folder, {}), FOLDERS),
            first=list_edges(counts.first.get(folder, {}), FIRST),
            layers=layers.get(folder, ()),
        )
        for folder, members in table.members.items()
    }


def build_scope(table: SourceTable, options: Options) -> Scope:
    """Resolves all needs, so that names can be followed through them."""
    resolvers = make_resolvers(table, options)
    return Scope(table, resolve_needs(table, resolvers), resolvers, find_headers(table))


def list_tests(table: SourceTable) -> frozenset[str]:
    """The sources that are tests."""
    return frozenset(path for path, one in table.interfaces.items() if "test" in one.traits)


def link_sources(
    table: SourceTable, scope: Scope, uses: dict[str, Uses], graph: Graph
) -> dict[str, SourceLinks]:
    """The links of every source."""
    importers, users = find_importers(table, uses), find_users(uses)
    counterparts = find_counterparts(table, find_headers(table), uses, find_products(scope.needs))
    declarations, subclasses = find_declarations(table, scope), find_subclasses(table, scope)
    declared, definitions = tell_declared(table, declarations, users), find_definitions(scope, declarations)
    examples = carry_examples(declarations, find_examples(table, uses))
    cycles, owners = find_cycles(graph), find_owners(table)
    built_by, related = find_built_by(table, scope.needs), find_related(uses)
    spellings = find_spellings(scope.needs)
    return {
        path: SourceLinks(
            path=path,
            edges=uses[path].edges,
            bridges=uses[path].bridges,
            importers=importers.get(path, ()),
            users=users.get(path, ()),
            declared=declared.get(path, ()),
            definitions=definitions.get(path, ()),
            counterparts=counterparts.get(path, ()),
            examples=examples.get(path, ()),
            subclasses=subclasses.get(path, ()),
            cycle=cycles.get(path, ()),
            owners=owners.get(path, ()),
            built_by=built_by.get(path, ()),
            related=related.get(path, ()),
            spelling=spellings.get(path),
        )
        for path in table.interfaces
    }
