"""What a source checks is told with the statements that matter most to who uses it."""

from repodocs.model.analysis import Finding
from repodocs.model.links import SourceLinks, SymbolUsers
from tests.unit.render.source.subject import PATH, make_analysis, make_symbol, read_section, write_docs


def check(line: int, asked: str) -> Finding:
    """A finding of a check."""
    return Finding("c-check", "error", "checks with `CHECK`", line, line, evidence=f"CHECK({asked})")


def write_patterns(findings: tuple[Finding, ...]) -> str:
    """The section of patterns of a source whose function `run`, from line 20 on, is used."""
    symbols = (
        make_symbol("load", 3, end_line=9),
        make_symbol("hide", 10, end_line=15, exported=False),
        make_symbol("run", 20, end_line=30),
    )
    users = (SymbolUsers("s-run", "run", "exact", ("app/a.py",)),)
    analysis = make_analysis(symbols=symbols, findings=findings)
    return read_section(write_docs(analysis, SourceLinks(PATH, users=users))[0].text, "Code Patterns & Idioms")


def test_a_short_condition_is_told() -> None:
    """It is what the check is about, and a name alone says nothing."""
    assert ": `CHECK(!box.has_lid())`" in write_patterns((check(4, "!box.has_lid()"),))
    assert "`CHECK(lid)`" not in write_patterns((check(4, "lid"),))


def test_checks_of_what_others_use_come_first() -> None:
    """Then those of what they could use."""
    findings = (check(11, "!hidden"), check(5, "!loaded"), check(12, "!within"), check(21, "!running"))
    assert ": `CHECK(!running)`, `CHECK(!loaded)`, `CHECK(!hidden)`" in write_patterns(findings)
