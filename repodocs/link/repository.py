"""Links the whole repository: folds in, the links of each folder out."""

from collections.abc import Iterable, Mapping

import msgspec

from repodocs.link.before import Before, look_before
from repodocs.link.bridges import Bridged
from repodocs.link.built import find_built_by
from repodocs.link.components import Graph
from repodocs.link.counterparts import find_counterparts
from repodocs.link.cycles import build_graph, find_cycles
from repodocs.link.declared import (
    carry_examples,
    drop_definers,
    find_declared,
    find_definitions,
    tell_declared,
)
from repodocs.link.examples import find_examples
from repodocs.link.folders import FIRST, FOLDERS, count_folders, list_edges
from repodocs.link.holding import find_holding
from repodocs.link.importers import find_importers, find_users
from repodocs.link.inherited import add_inherited
from repodocs.link.kept import Followed, Written, decode_followed, pack_followed, unpack_kept
from repodocs.link.layers import find_layers
from repodocs.link.of_types import tell_types
from repodocs.link.owners import find_owners
from repodocs.link.products import find_products
from repodocs.link.quoted import quote_headers
from repodocs.link.reached import Reaching, find_reached_tests
from repodocs.link.related import find_related
from repodocs.link.run_by import find_run_by
from repodocs.link.scope import Scope
from repodocs.link.spellings import find_spellings
from repodocs.link.standings import index_standings, join_standings, list_standings
from repodocs.link.subclasses import find_subclasses
from repodocs.link.table import SourceTable, build_table
from repodocs.link.uses import Uses, gather_uses
from repodocs.model.fold import Fold
from repodocs.model.interface import Interface
from repodocs.model.links import Base, Links, SourceLinks
from repodocs.model.options import Options


class Looked(msgspec.Struct, frozen=True):
    """A link before names are followed: digests of what sources say, and where names led that still do."""

    key: str
    before: Before
    said: dict[str, str]
    holding: dict[str, msgspec.Raw]


def link_repository(
    folds: Iterable[Fold], resolvers: Mapping[str, str], options: Options
) -> dict[str, Links]:
    """The links of every folder, by folder.

    `resolvers` is the resolver's name by language. The order of the folds and
    of their sources does not matter. Never raises for what a source says.
    """
    before = look_before(build_table(folds, resolvers), options)
    return link_folders(before, follow_all(before, {}))


def look_again(  # noqa: PLR0913, PLR0917  the last ones make it quicker, and change nothing
    folds: Iterable[Fold],
    resolvers: Mapping[str, str],
    options: Options,
    key: str,
    written: Written,
    packed: bytes,
) -> Looked:
    """Resolves all needs, and finds what the last link kept, packed, that holds.

    `key` is a digest of all else that shapes links. Where nothing is packed no text is asked for.
    """
    before = look_before(build_table(folds, resolvers), options)
    return Looked(key, before, written.said, find_holding(key, unpack_kept(packed), before, written))


def link_looked(looked: Looked) -> tuple[dict[str, Links], bytes]:
    """The same as `link_repository`, going on from what holds; and what the next link may go on from."""
    followed = follow_all(looked.before, decode_followed(looked.holding))
    # To pack takes room, which the links are given afterwards.
    keeping = pack_followed(looked.key, looked.before, looked.said, followed, looked.holding)
    return link_folders(looked.before, followed), keeping


def follow_all(before: Before, known: Mapping[str, Followed]) -> dict[str, Followed]:
    """Where the names of every source lead; those of the known ones are not followed again."""
    table = before.table
    asking = [path for path in table.interfaces if path not in known]
    scope = Scope(table, before.needs, before.resolvers, before.headers, asking)
    followed = {
        path: known[path] if path in known else follow_names(scope, source, before.bridged[path])
        for path, source in table.interfaces.items()
    }
    scope.drop()
    return followed


def follow_names(scope: Scope, source: Interface, bridged: tuple[Bridged, ...]) -> Followed:
    """Where the names of one source lead."""
    return Followed(gather_uses(scope, source, bridged), tuple(find_declared(scope, source)))


def link_folders(before: Before, followed: dict[str, Followed]) -> dict[str, Links]:
    """The links of every folder, out of what its sources use."""
    table, graph = before.table, build_graph(before.table, before.needs)
    uses = add_inherited(table, followed)
    sources = link_sources(before, followed, uses, graph)
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


def list_tests(table: SourceTable) -> frozenset[str]:
    """The sources that are tests."""
    return frozenset(path for path, one in table.interfaces.items() if "test" in one.traits)


def link_sources(
    before: Before, followed: dict[str, Followed], uses: dict[str, Uses], graph: Graph
) -> dict[str, SourceLinks]:
    """The links of every source."""
    table, needs, headers = before.table, before.needs, before.headers
    users = find_users(uses)
    counterparts = find_counterparts(table, headers, uses, find_products(needs), before.made)
    declarations = {path: one.declared for path, one in followed.items() if one.declared}
    declared = tell_declared(table, declarations, users)
    quotes = quote_headers(table, declarations, declared)
    of_types = tell_types(table, headers, declarations, declared, users)
    definitions = find_definitions(table, headers, declarations)
    importers = drop_definers(find_importers(table, uses), definitions)
    examples = carry_examples(declarations, find_examples(table, uses))
    subclasses, cycles, owners = find_subclasses(uses), find_cycles(graph), find_owners(table)
    built_by, related = find_built_by(table, needs), find_related(uses)
    run_by = find_run_by(table, built_by)
    spellings, of_places = find_spellings(needs), index_standings(uses)
    standings = join_standings(of_places, declarations)
    reached = find_reached_tests(table, needs, Reaching(uses, declarations, of_places, standings))
    return {
        path: SourceLinks(
            path=path,
            edges=uses[path].edges,
            bridges=uses[path].bridges,
            importers=importers.get(path, ()),
            standings=list_standings(table, standings.get(path, {})),
            reached=reached.get(path, ()),
            users=users.get(path, ()),
            declared=declared.get(path, ()),
            of_types=of_types.get(path, ()),
            definitions=definitions.get(path, ()),
            counterparts=counterparts.get(path, ()),
            quotes=quotes.get(path, ()),
            examples=examples.get(path, ()),
            bases=tuple(dict.fromkeys(Base(one.written, one.of) for one in uses[path].bases)),
            subclasses=subclasses.get(path, ()),
            cycle=cycles.get(path, ()),
            owners=owners.get(path, ()),
            built_by=built_by.get(path, ()),
            run_by=run_by.get(path, ()),
            related=related.get(path, ()),
            spelling=spellings.get(path),
        )
        for path in table.interfaces
    }
