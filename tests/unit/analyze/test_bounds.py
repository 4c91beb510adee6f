"""A document with a name on every line keeps its first names, and says how many it has."""

from repodocs.analyze.bounds import STRUCTURE_SYMBOLS
from repodocs.analyze.source import analyze_source
from repodocs.model.analysis import Analysis
from repodocs.model.options import Options
from repodocs.model.source import Source
from tests.case import load_catalog


def analyze_text(path: str, language: str, text: str) -> Analysis:
    """The analysis of a text as a source of one language."""
    source = Source(path, path, languages=(language,))
    return analyze_source(text.encode(), source, load_catalog(), Options())


def write_keys(count: int) -> str:
    """A JSON object with `count` keys, each with one key below it."""
    return "{" + ",\n".join(f'"k{number}": {{"x": {number}}}' for number in range(count)) + "}"


def test_top_keys_are_kept_before_keys_below_them() -> None:
    """4,000 keys with one key below each: the 4,000 stay."""
    analysis = analyze_text("big.json", "json", write_keys(STRUCTURE_SYMBOLS))
    assert [symbol.name for symbol in analysis.symbols] == [f"k{n}" for n in range(STRUCTURE_SYMBOLS)]


def test_the_names_left_out_are_a_problem() -> None:
    """Nothing is dropped in silence."""
    analysis = analyze_text("big.json", "json", write_keys(STRUCTURE_SYMBOLS))
    assert [(one.kind, one.message) for one in analysis.problems] == [
        ("too-many-symbols", "the first 4,000 of 8,000 names are kept")
    ]


def test_a_document_within_the_bound_keeps_all_of_its_names() -> None:
    """2,000 keys with one key below each are 4,000."""
    analysis = analyze_text("small.json", "json", write_keys(STRUCTURE_SYMBOLS // 2))
    assert len(analysis.symbols) == STRUCTURE_SYMBOLS
    assert analysis.problems == ()


def test_code_keeps_all_of_its_names() -> None:
    """The bound is for documents."""
    text = "".join(f"def f{number}(): pass\n" for number in range(STRUCTURE_SYMBOLS + 1))
    assert len(analyze_text("big.py", "python", text).symbols) == STRUCTURE_SYMBOLS + 1
