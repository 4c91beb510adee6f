"""What authors note is told to the end of its paragraph."""

import pytest

from repodocs.analyze.source import analyze_source
from repodocs.languages.detect import find_candidates
from repodocs.model.options import Options
from repodocs.model.source import Source
from tests.case import load_catalog


def find_messages(content: str, rule: str) -> list[str]:
    """The messages of what a rule finds in a Python source."""
    catalog = load_catalog()
    source = Source("box.py", "box.py", languages=find_candidates("box.py", catalog))
    analysis = analyze_source(content.encode(), source, catalog, Options())
    return [one.message for one in analysis.findings if one.rule == rule]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("# TODO: once lids are gone, we can\n# stop wrapping. And more.\n", "TODO: once lids are gone, we can stop wrapping. And more."),
        ("# TODO: lids are in the way.\n# Each of them needs a hand.\n", "TODO: lids are in the way. Each of them needs a hand."),
        ("# TODO: lids are in the way.\n# Say that one is as follows:\n\n# lid\n", "TODO: lids are in the way."),
        ("# TODO: lids are in the way.\n# NOTE: Each of them needs one.\n", "TODO: lids are in the way."),
        ("# TODO: lids are in the way.\nLids = boxes or Lids\n", "TODO: lids are in the way."),
        ("# TODO from ann:\n# This weird box goes.\n", "TODO from ann: This weird box goes."),
        ("# TODO: lids\n# Opens it.\n", "TODO: lids"),
        ("# TODO: lids.\n# and more\n", "TODO: lids."),
        ("# TODO: lids,\n\n# and more\n", "TODO: lids,"),
    ],
)  # fmt: skip
def test_a_thing_to_do_goes_on_in_the_lines_below(content: str, told: str) -> None:
    """Where it is left open there, up to the end of its sentence."""
    assert find_messages(content + "X = 1\n", "todo-comment") == [told]


def test_a_note_that_is_too_long_is_cut_at_a_word() -> None:
    """And says so."""
    line = "# " + "and boxes of any size in a row that is long\n"
    message = find_messages("# NOTE: there are lids,\n" + line * 9 + "X = 1\n", "author-note")[0]
    assert message.startswith("NOTE: there are lids, and boxes")
    assert message.endswith("…")
    assert len(message) <= 300


def test_a_long_paragraph_is_told_in_whole_sentences() -> None:
    """As many as there is room for."""
    lines = "# The boxes of this row must go, since they are in the way of it.\n"
    message = find_messages("# TODO: clear the row.\n" + lines * 9 + "X = 1\n", "todo-comment")[0]
    assert message.endswith("they are in the way of it.")
    assert 200 < len(message) <= 300


def test_of_the_rules_of_a_source_the_first_are_told() -> None:
    """Ten of one source, and that there are more."""
    content = "".join(f"# A box must have {number} lids.\n\n" for number in range(2, 15))
    found = find_messages(content + "X = 1\n", "author-rule")
    assert len(found) == 10
    assert found[0] == "Rule: A box must have 2 lids."


def test_a_text_that_people_read_tells_its_rules() -> None:
    """But for those of its blocks of code, and for what a heading says of itself."""
    catalog = load_catalog()
    content = "# Boxes\n\nThey hold things. You must\nclose them. Do not shake.\n\n```\n# must be code here\n```\n"
    source = Source("a.md", "a.md", languages=find_candidates("a.md", catalog))
    found = analyze_source(content.encode(), source, catalog, Options()).findings
    assert [(one.message, one.line) for one in found] == [
        ("Rule: You must close them.", 3),
        ("Rule: Do not shake.", 4),
    ]


def test_a_statement_is_no_part_of_a_rule() -> None:
    """What stands below the words in an example is code."""
    content = '''def close():
    """Closes it.

    Example::

        # you must close it before
        box = Box(3)
        box.close(lid) # must stay
        # Please make sure that it is closed
        lid, box = box.open()
    """
'''
    found = find_messages(content, "author-rule")
    assert found == ["Rule: you must close it before", "Rule: Please make sure that it is closed"]
