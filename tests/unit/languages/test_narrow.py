"""Patterns that cannot match in a tree are left out of its query, and nothing that is found changes."""

from pathlib import Path

import pytest
import tree_sitter

from repodocs.analyze.source import analyze_source
from repodocs.languages.grammar import load_grammar
from repodocs.languages.narrow import Kinds
from repodocs.model.options import Options
from repodocs.model.source import Source
from tests.case import analyze_case, find_cases, find_input, load_catalog, load_defaults


def measure_input(case: Path) -> int:
    """The bytes of what it analyses."""
    return find_input(case).stat().st_size


LARGEST = {case.parent.name: case for case in sorted(find_cases(), key=measure_input)}


def read_kinds(text: str) -> Kinds:
    """The kinds of a Python text."""
    grammar = load_grammar("pack", "python")
    return Kinds(tree_sitter.Parser(grammar).parse(text.encode()), grammar)


@pytest.mark.parametrize("case", LARGEST.values(), ids=LARGEST)
def test_a_source_alone_is_told_the_same(case: Path) -> None:
    """A case of each language, by the query of what it has and by that of all patterns."""
    assert analyze_case(case, load_catalog().for_one(load_defaults())) == analyze_case(case)


def test_a_rule_is_asked_around_its_words_alone() -> None:
    """Also where all rules are one query: what its patterns find elsewhere is not meant."""
    catalogs = load_catalog(), load_catalog().for_one(load_defaults())
    distance = "# " + "far " * 100
    text = f'add_definitions(-DSHAPES=1)\n{distance}\nset(command "-DCOMPILE_ALL -DAREA")\n'
    source = Source("CMakeLists.txt", "CMakeLists.txt", languages=("cmake",))
    every, one = (analyze_source(text.encode(), source, catalog, Options()) for catalog in catalogs)
    assert [found.line for found in every.findings] == [1]
    assert every == one


@pytest.mark.parametrize(
    "pattern",
    [
        "(function_definition name: (identifier) @name) @symbol.function",
        "(function_definition (class_definition)? @of)",
        "(module [(class_definition) (function_definition)] @of)",
        '(pass_statement "pass" @word)',
        '((identifier) @_name (#eq? @_name "class_definition (((") (#set! kind "class_definition"))',
        "; class_definition\n(function_definition !return_type) @of",
        "(_ (block . (_) .)) @of",
        "(expression (identifier)) @of",
        "(nothing_of_the_sort) @of",
        "(function_definition body: [(block (_)) (class_definition)] @of)",
        "(module ((comment)? . (function_definition name: (_))))",
        "(ERROR (class_definition)?) @error",
    ],
)
def test_what_can_match_is_kept(pattern: str) -> None:
    """Alternatives, what may be missing, words of predicates; a name that no grammar has is for the compiler."""
    assert read_kinds("def work():\n    pass\n").can_match(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        "(class_definition) @symbol.class",
        "(function_definition body: (block (return_statement) @of))",
        "(module [(class_definition) (function_definition (class_definition))] @of)",
        '(function_definition "async" @word)',
        "(module ((function_definition) . (class_definition)))",
        "(module (pass_statement) @of)",
        "(function_definition body: (identifier) @of)",
        "(function_definition name: [(block) (parameters)] @of)",
    ],
)
def test_what_cannot_match_is_left_out(pattern: str) -> None:
    """A kind that all alternatives ask for is not there, or in no such node, or not as such a field."""
    assert not read_kinds("def work():\n    pass\n").can_match(pattern)
