"""Finds which names a source sees through chains of includes, and where they are defined."""

from collections.abc import Callable, Iterator, Mapping

from repodocs.link.components import Graph, find_components
from repodocs.link.names import Names

# So many sources are looked at in one pass: the sets of all would grow with their square.
BLOCK = 16_384
# A word that more reached sources define says nothing.
DEFINERS = 8
NO_WORDS: frozenset[str] = frozenset()

Reached = dict[str, dict[str, tuple[str, ...]]]


def find_reached(graph: Graph, words: Mapping[str, set[str]], names_of: Callable[[str], Names]) -> Reached:
    """For each source, of the words it writes, the sources behind its includes that define them.

    A word that too many of them define has none.

    `graph` holds the sources that each one includes itself. Of a source whose words are not
    given nothing is asked. Sets are integers with a bit per included source, so that
    joining two is one step.
    """
    reached: dict[str, dict[str, tuple[str, ...] | None]] = {}
    components = find_components(graph)
    included = sorted({target for targets in graph.values() for target in targets})
    for start in range(0, len(included), BLOCK):
        block = included[start : start + BLOCK]
        bits = {path: 1 << place for place, path in enumerate(block)}
        definers = gather_definers(bits, names_of)
        for path, seen in join_components(graph, components, bits):
            for word in words.get(path, NO_WORDS) & definers.keys():
                found = definers[word] & seen
                if found:
                    add_definers(reached.setdefault(path, {}), word, block, found)
    return {path: {word: found or () for word, found in known.items()} for path, known in reached.items()}


def add_definers(known: dict[str, tuple[str, ...] | None], word: str, block: list[str], found: int) -> None:
    """Adds the definers of a word; None for too many, whatever the blocks."""
    before = known.get(word, ())
    if before is not None:
        is_few = len(before) + found.bit_count() <= DEFINERS
        known[word] = before + list_bits(block, found) if is_few else None


def gather_definers(bits: dict[str, int], names_of: Callable[[str], Names]) -> dict[str, int]:
    """The sources that define each word, as a set."""
    definers: dict[str, int] = {}
    for path, bit in bits.items():
        for word in names_of(path).last:
            definers[word] = definers.get(word, 0) | bit
    return definers


def join_components(
    graph: Graph, components: list[list[str]], bits: dict[str, int]
) -> Iterator[tuple[str, int]]:
    """Each source with the set of those that it reaches; components come before what needs them."""
    closed: dict[str, int] = {}
    for members in components:
        seen = 0
        for path in members:
            for target in graph.get(path, ()):
                seen |= closed.get(target, 0) | bits.get(target, 0)
        for path in members:
            closed[path] = seen
            yield path, seen & ~bits.get(path, 0)


def list_bits(block: list[str], found: int) -> tuple[str, ...]:
    """The paths of a set."""
    paths = []
    while found:
        lowest = found & -found
        paths.append(block[lowest.bit_length() - 1])
        found ^= lowest
    return tuple(paths)
