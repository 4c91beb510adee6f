"""What files are for by their well-known names."""

import pytest

from repodocs.analyze.known import describe_name
from repodocs.analyze.source import analyze_source
from repodocs.model.analysis import Analysis
from repodocs.model.options import KnownFile
from repodocs.model.source import Source
from tests.case import load_catalog, load_defaults
from tests.unit.render.source.subject import write_docs


def analyze(path: str, content: bytes) -> Analysis:
    """The analysis of a source of no language."""
    source = Source(path, path, traits=(), languages=())
    return analyze_source(content, source, load_catalog(), load_defaults().options)


@pytest.mark.parametrize("path", [".bazelrc", "deep/down/.bazelrc"])
def test_a_well_known_name_tells_what_it_is_for(path: str) -> None:
    """In any folder, and without a line, since no line says so."""
    summary = analyze(path, b"build --copt=-O2\n").summary
    assert (summary.text, summary.line) == ("Options that Bazel's commands take here.", 0)


def test_a_page_says_that_the_name_tells_it() -> None:
    """It is told in place of the first line, which says nothing."""
    text = write_docs(analyze("LICENSE", b"From Shapes:\n\nCopyright\n"))[0].text
    assert "By its name: The licence under which this is given." in text
    assert "From Shapes" not in text.split("id=\"source\"")[0]


def test_what_a_name_only_looks_like_is_nothing() -> None:
    """`LICENSES` is no licence, and bytes that are no text are told by how they begin."""
    assert analyze("LICENSES", b"From Shapes:\n").summary.line == 1
    assert not analyze("robots.txt", b"\x00\x01\x02").summary.text
    assert not analyze("bazelrc", b"").summary.text
    assert analyze("py.typed", b"").summary.text.startswith("Says that type checkers")


def test_the_first_entry_that_fits_is_told() -> None:
    """A repository's own stand in its configuration."""
    known = (KnownFile(("tools/*.cfg",), "Ours."), KnownFile(("*.cfg", "*.ini"), "Any."))
    told = [describe_name(path, known).text for path in ("tools/a.cfg", "b/a.cfg", "x/y.ini", "x.py")]
    assert told == ["Ours.", "Any.", "Any.", ""]
    assert not describe_name("a.cfg", ()).text
