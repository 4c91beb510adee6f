"""Names that macros of the source are given and take for those of functions: `X(run)` of `decltype(&n)`."""

import re
from collections.abc import Iterator

from repodocs.analyze.nodes import first_line
from repodocs.analyze.parse import Matches
from repodocs.model.analysis import Symbol
from repodocs.model.language import Language

CALL, MACRO = "call", "macro"
PARAMETERS = re.compile(r"\w+\(([\w, ]+)\)")
ARGUMENTS = re.compile(rb"\s*\(([\w\s,:]*)\)")
NAME = re.compile(r"(?:\w+::)*\w+")


def find_named(
    content: bytes, matches: Matches, symbols: tuple[Symbol, ...], language: Language
) -> Iterator[tuple[str, int]]:
    """The names of others that macros are given, each with its line."""
    places = find_places(content, symbols, language) if language.named_by else {}
    for match in matches.of("reference") if places else ():
        if match.role.kind != CALL:
            continue
        node = match.captures["reference.call"][0]
        place = places.get(content[node.start_byte : node.end_byte].decode("utf-8", "replace"))
        written = ARGUMENTS.match(content, node.end_byte) if place is not None else None
        given = written[1].decode("utf-8", "replace").split(",") if written else []
        if place is not None and place < len(given) and NAME.fullmatch(given[place].strip()):
            yield given[place].strip(), first_line(node)


def find_places(content: bytes, symbols: tuple[Symbol, ...], language: Language) -> dict[str, int]:
    """By the name of a macro, which of its parameters stands for the name of something else."""
    macros = [(one, found[1]) for one in symbols if one.kind == MACRO and (found := find_parameters(one))]
    lines = content.split(b"\n") if macros else []
    places: dict[str, int] = {}
    for one, written in macros:
        text = b"\n".join(lines[one.line - 1 : one.end_line]).decode("utf-8", "replace")
        named = re.search(language.named_by, text)
        parameters = [each.strip() for each in written.split(",")]
        if named and named["name"] in parameters:
            places[one.name] = parameters.index(named["name"])
    return places


def find_parameters(macro: Symbol) -> re.Match[str] | None:
    """The parameters of a macro, as its signature begins."""
    return PARAMETERS.search(macro.signature)
