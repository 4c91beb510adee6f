"""Findings that differ in one name stand in one row, and each name has its lines."""

from repodocs.model.analysis import Finding
from tests.unit.render.source.subject import make_analysis, read_section, write_docs


def list_rows(*messages: str, rule: str = "made-known") -> list[str]:
    """The rows of findings, the first on line 1."""
    findings = tuple(
        Finding(rule, "pattern", text, line, line, "note", "", "") for line, text in enumerate(messages, 1)
    )
    section = read_section(write_docs(make_analysis(findings=findings))[0].text, "Code Patterns & Idioms")
    return [line for line in section.split("\n") if line.startswith("- ")]


def test_names_of_one_message_stand_in_one_row() -> None:
    """What the message says of all is said once."""
    (row,) = list_rows("`REG` registers `A` when loaded", "`REG` registers `B` when loaded")
    assert row.startswith("- `REG` registers `A` ([line 1](")
    assert " and `B` ([line 2](" in row
    assert row.endswith(") when loaded")


def test_each_of_several_subjects_has_its_verb() -> None:
    """A message about its first name fits many."""
    (row,) = list_rows("`a` is a kernel", "`b` is a kernel")
    assert row.startswith("- `a` ([line 1](")
    assert row.endswith("): each is a kernel")


def test_messages_that_differ_in_two_names_stand_apart() -> None:
    """A row tells of no pair that is not there."""
    rows = list_rows("`f` asks `A`", "`g` asks `B`", "`g` asks `C`")
    assert len(rows) == 2
    assert rows[0].startswith("- `f` asks `A` ([line 1](")
    assert rows[1].startswith("- `g` asks `B` ([line 2](")


def test_the_same_message_on_two_lines_is_one_name() -> None:
    """A name that comes again has its lines in one place."""
    (row,) = list_rows("defines `a`", "defines `b`", "defines `a`")
    assert "`a` (lines [1](" in row
    assert row.count("`a`") == 1


def test_there_are_no_brackets_in_brackets() -> None:
    """A name that the message has in brackets gets its line without others."""
    (row,) = list_rows("every user may write (`0o777`)", "every user may write (`0o666`)")
    assert row.startswith("- Every user may write (`0o777` on [line 1](")


def test_many_names_are_counted() -> None:
    """The first names stand there, and how many more come up to which line."""
    (row,) = list_rows(*(f"defines `name_{number}`" for number in range(20)))
    assert "`name_11`" in row
    assert "`name_12`" not in row
    assert "8 more up to [line 20](" in row
