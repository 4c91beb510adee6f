"""Files that were made to do harm: every one has an analysis and pages, and nothing in those is active.

The long form of these is `python benchmarks/hostile.py`.
"""

import pytest

from repodocs.analyze.segments import split_segments
from repodocs.build.workers.apart import describe_loss, try_apart
from repodocs.render.tree import build_tree, gather_inner
from tests.case import load_defaults
from tests.hostile.campaign import DEEP, Wish, run_wish, try_within
from tests.hostile.large import LONG, NESTS, repeat
from tests.hostile.mutations import MUTATIONS, Hostile, group_originals, make_hostile
from tests.hostile.trials import document, try_file
from tests.unit.render.source.subject import make_symbol

FEW = 2


@pytest.mark.parametrize("kind", sorted(MUTATIONS))
def test_made_files_are_documented(kind: str) -> None:
    """No exception, no page over its limit or with a dead link, nothing active, the same twice."""
    for number in range(FEW):
        trial = try_file(make_hostile(1, kind, number), is_sampled=True)
        assert trial.faults == (), f"{kind} {number}"


def test_making_files_is_the_same_everywhere() -> None:
    """A number in a report of faults leads to its file."""
    assert make_hostile(1, "noise", 3) == make_hostile(1, "noise", 3)
    assert make_hostile(1, "noise", 3) != make_hostile(2, "noise", 3)


@pytest.mark.parametrize("name", ["one line of 3 MB, Python", "NUL of 3 MB", "one string of 3 MB, Rust"])
def test_long_files_have_cards(name: str) -> None:
    """What is not parsed has a page all the same."""
    assert try_file(LONG[name](), is_sampled=True).faults == ()


def test_a_source_that_ends_its_process_is_noted_and_the_next_is_tried() -> None:
    """The campaign itself: a file that takes too long costs its process and no other file."""
    found = run_wish(Wish(1, "noise", 0, FEW, seconds=5, sample=1))
    assert (found.files, found.faults, found.lost) == (FEW, [], [])


@pytest.mark.parametrize("text", [b"D#", b"print D # x", b"sub f { Foo # x"])
def test_a_comment_without_an_end_of_line_ends(text: bytes) -> None:
    """Perl's grammar reads on for ever where a comment after a bare word ends with the file."""
    analysis, _ = document(Hostile("a.pl", text))
    assert analysis.outcome == "analyzed"


def test_a_text_without_declarations_has_no_segments() -> None:
    """Where a grammar fails on the whole and nothing stands at the margin."""
    assert split_segments(b"  }{ (\n") == []
    assert try_file(Hostile("CMakeLists.txt", b" )( \xff\n" * 40), is_sampled=False).faults == ()


def test_errors_inside_of_errors_are_followed_to_any_depth() -> None:
    """More than Python's own stack would hold."""
    assert try_file(Hostile("a.m", b"f(\n" * 1_500 + b"a ? "), is_sampled=False).faults == ()


def test_names_nest_to_a_bound() -> None:
    """Deeper ones belong to the last that is not; none is lost, and no name grows without end."""
    analysis, _ = document(Hostile("A.java", b"class A{\n" * 1_500 + b"}\n" * 1_500))
    assert max(len(one.qualified) for one in analysis.symbols) < 1_000
    names = [".".join("a" * depth) for depth in range(1, 1_800)]
    chain = tuple(make_symbol(one, parent=one.rpartition(".")[0]) for one in names)
    tree = build_tree(chain)
    assert 1 + len(gather_inner(tree[0])) == len(chain)


def test_pages_of_many_symbols_do_not_look_at_all_of_them_again() -> None:
    """Each page knows its own symbols: what all pages share is found once."""
    analysis, pages = document(Hostile("b.py", repeat(b"def f%d(): pass\n", 3_000)))
    assert len(analysis.symbols) == 3_000
    assert all(len(page.text.encode()) <= load_defaults().options.limits.page_bytes for page in pages)
    shown = [
        name for page in pages for name in (f"`def f{n}()`" for n in (0, 1_500, 2_999)) if name in page.text
    ]
    assert len(shown) == 3


def test_missing_signs_at_any_depth_cost_little() -> None:
    """A tree is asked for no parent of a token that is not there: 560 bytes of HCL took half a minute."""
    found = run_wish(Wish(5, "parser bombs", 7, 8, seconds=2, sample=1))
    assert (found.files, found.faults, found.lost) == (1, [], [])


def test_names_of_one_letter_fill_more_than_a_row() -> None:
    """A page is cut between rows, so no row may be longer than a page."""
    assert try_file(Hostile("A.java", b"class A{\n" * 3_000 + b"}\n" * 3_000), is_sampled=False).faults == ()


@pytest.mark.parametrize(("language", "nest"), [("elixir", "!"), ("php", "[")])
def test_signs_without_end_cost_little(language: str, nest: str) -> None:
    """A hundred thousand of them: deeper than a tree's numbers go, and next to each other in one error."""
    languages = [group[0].language for group in group_originals()]
    number = NESTS.index(nest) * len(languages) + languages.index(language)
    found = run_wish(Wish(0, DEEP, number, number + 1, seconds=5, sample=1))
    assert (found.files, found.faults, found.lost) == (1, [], [])


@pytest.mark.parametrize(
    "hostile",
    [
        Hostile("a.pyx", b"cdef int f() " + b"except -" * 100 + b"\n"),
        Hostile("a.pyx", b"a = " + b"<long b>" * 100 + b"-\n"),
        Hostile("a.txt", b"-----BEGIN RSA PRIVATE KEY-----" + b"DEK-Info-" * 100 + b"\n"),
        Hostile("a.js", b"export {\n" + b"a as b,\n" * 3_000 + b"} from './c';\n"),
        Hostile("a.py", b"# Builds the" + b"A1" * 30_000 + b"\n"),
        Hostile("a.py", b"# It is call" + b"a." * 30_000 + b"\n"),
        Hostile("a.js", b"import {\n" + b"a as b,\n" * 3_000 + b"} from './c';\n"),
        Hostile("a.po", b'msgid "a"\nmsgstr "b"\n\n' + b'#, fuzzy\n#~ msgid "c"\n#~ msgstr "d"\n\n' * 1_000),
        Hostile("a.ex", b"defmodule A do\n" + b"@a 1\n" * 3_000 + b"def a, do: @a\nend\n"),
    ],
    ids=lambda hostile: hostile.content[:20].decode(),
)
def test_the_ways_to_match_do_not_multiply(hostile: Hostile) -> None:
    """Neither those of a regular expression, nor those of a query with each name of a long list."""
    trials = try_apart(lambda: [try_within(hostile, 5, is_sampled=False)])
    assert not isinstance(trials, int), describe_loss(trials, 5)
    assert trials[0].faults == ()


def test_phrases_of_one_paragraph_have_their_lines() -> None:
    """However many stand in it: lines are counted from one to the next."""
    text = b"".join(b"a [b](c%d.md)\nd\n" % number for number in range(3_000))
    analysis, _ = document(Hostile("a.md", text))
    assert [(one.module, one.line) for one in analysis.imports][::1_000] == [
        (f"c{number}.md", 2 * number + 1) for number in (0, 1_000, 2_000)
    ]


def test_words_with_a_prefix_are_found_wherever_they_start() -> None:
    """Each at its own line, and none in the middle of another word."""
    tokens = ["AKIA" + "IOSFODNN7EXAMPLE"[:-2] + f"{number:02}" for number in range(3)]
    lines = [f"a = '{tokens[0]}'", f"b = 'x{tokens[1]}'", f"c = '{tokens[2]}'"]
    analysis, _ = document(Hostile("a.py", "\n".join(lines).encode()))
    assert {one.line for one in analysis.findings if one.category == "security"} == {1, 3}
