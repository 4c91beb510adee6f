"""Nothing that a source says becomes active on a page, as GitHub and CommonMark show it."""

import os
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from repodocs.check.page import read_page
from repodocs.model.analysis import Analysis, Finding, Import, Problem, Reference, Summary
from repodocs.model.links import Builder, Counterpart, Edge, LinkedExample, NameLink, SourceLinks
from repodocs.render.markdown import code, code_block, escape_text, render_prose
from tests.build.repository import Repository
from tests.hostile.active import find_active, read_html, render_github
from tests.hostile.phrases import HOSTILE
from tests.hostile.sources import write_hostile
from tests.unit.render.source.subject import make_analysis, make_symbol, write_docs, write_keywords

PHRASE = st.sampled_from(HOSTILE)
TAME = "plain words"
# What marks words as code, or ends a line: a docstring may do that.
INNER = frozenset({"code", "br", "p"})


def make_subject(one: str, two: str, three: str) -> tuple[Analysis, SourceLinks]:
    """An analysis and links with three phrases in every place that a source's author fills."""
    analysis = make_analysis(
        licence=one,
        summary=Summary(two, 1),
        symbols=(
            make_symbol("A", 1, anchor="s-1", signature=f"A {two}", doc=f"Says {three}", decorators=(f"@{one}",), bases=(f"B{two}",), kind="class"),
            make_symbol("b", 2, anchor="s-2", parent="A", doc=f"Says {one}", signature=f"b {three}"),
            *(make_symbol(f"c{three}", n, anchor=f"s-{n}", kind="key") for n in range(3, 12)),
        ),
        imports=(Import(f"m{one}", 1, names=(two,), bindings=(three,)), Import(f"n{two}", 2)),
        references=(Reference("ValueError", "call", 1, (1,)), Reference(one, "call", 1, (2,))),
        findings=(
            Finding("r", "security", f"finds {one}", 1, 1, "high", two, f"shows {three}"),
            Finding("r", "pattern", f"finds {two}", 2, 2, evidence=f"shows {one}"),
        ),
        problems=(Problem("syntax-error", f"cannot read `{one}`", 1), Problem("undecodable", f"not {three}", 2)),
    )  # fmt: skip
    links = SourceLinks(
        analysis.path,
        edges=(
            Edge(f"m{one}", "import", "exact", ("pkg/a.py",), (NameLink(f"x{two}", "pkg/a.py", "s-x"),)),
            Edge(f"n{two}", "import", "external", (), (NameLink(f"y{three}"),)),
            Edge(f"o{three}", "import", "unresolved"),
        ),
        counterparts=(Counterpart("pkg/a.pyi", f"is {one}"),),
        examples=(LinkedExample("s-1", f"run({one})", f"t{two}", NameLink(three, "tests/t.py", "s-1")),),
        subclasses=(NameLink(f"D{three}", "pkg/b.py", "s-b"),),
        owners=(f"@o{''.join(one.split())}",),
        built_by=(Builder(f"lib{two}", "BUILD", "s-c", condition=(f"if({two})",)),),
    )
    return analysis, links


def render_all(one: str, two: str, three: str) -> list[str]:
    """The text of all pages of such a source."""
    analysis, links = make_subject(one, two, three)
    listing = f"{one}\n{two}\n{three}\n".encode()
    return [page.text for page in (*write_docs(analysis, links, listing), *write_keywords(analysis, links))]


def list_skeleton(text: str) -> set[tuple[str, tuple[tuple[str, str], ...]]]:
    """The elements of a page with their attributes, but for marked words."""
    elements = read_html(render_github(text)).elements
    return {(one.name, one.attributes) for one in elements if one.name not in INNER}


@settings(max_examples=12, phases=[Phase.generate])
@given(PHRASE, PHRASE, PHRASE)
def test_hostile_words_make_no_more_than_tame_ones(one: str, two: str, three: str) -> None:
    """No element, attribute, link target or anchor that the same page of a tame source has not."""
    tame = render_all(TAME, TAME, TAME)
    hostile = render_all(one, two, three)
    assert len(hostile) == len(tame)
    for text, other in zip(hostile, tame, strict=True):
        assert find_active(text) == []
        assert list_skeleton(text) - list_skeleton(other) == set()


@settings(max_examples=20)
@given(st.lists(PHRASE | st.text(max_size=5), max_size=5).map("".join))
def test_text_prose_and_code_make_no_element_of_their_own(text: str) -> None:
    """The three ways in which a page takes words: as text, as prose with code, as code."""
    for line in (escape_text(text), render_prose(text), code(text), code_block(text, "")):
        for before in ("", "- ", "# ", "| a | b |\n| --- | --- |\n| "):
            shown = line.replace("|", "\\|") if before.startswith("|") else line
            if "\n" in shown and before:
                continue
            page = f"{before}x {shown} y\n" if "\n" not in shown else shown
            assert find_active(page) == [], page


def test_nothing_in_a_repository_is_active(tmp_path: Path) -> None:
    """Pages of sources, folders and the repository: elements, attributes, links, pictures, diagrams, texts."""
    repository = Repository(tmp_path / "hostile", write_hostile())
    done = repository.run()
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    root = repository.root
    targets = {os.path.relpath(path, root) for path in root.rglob("*")} | {"."}
    faults = [
        f"{path}: {fault}"
        for path, content in repository.pages().items()
        if path.endswith(".md")
        for fault in find_active(content.decode(), targets, f"docs/code/{path}")
    ]
    assert faults == []


def test_a_page_that_starts_a_line_with_long_code_is_read_to_its_end() -> None:
    """The check takes a long code span for no fence, and finds the anchors after it."""
    span = code("a ``````` b")
    page = f'# a\n\n{span} · x\n\n<a id="s-b"></a>b\n\n```\n[c](d)\n```\n\n[e](f)\n'
    facts = read_page("docs/a.md", page, 1_000)
    assert facts.anchors == ("s-b",)
    assert facts.links == ("docs/f",)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ask @everyone", "ask `@everyone`"),
        ("see #12", "see `#12`"),
        ("a :key: b", "a `:key:` b"),
        ("a@b.example", "`a@b.example`"),
        ("std::move at 12:30:45 :param x: y", "std::move at 12:30:45 :param x: y"),
    ],
)
def test_people_issues_and_pictures_stay_text(text: str, shown: str) -> None:
    """GitHub looks for them when all escapes are off."""
    assert escape_text(text) == shown


@pytest.mark.parametrize(
    "character", ["\u202e", "\u2066", "\u061c", "\u200b", "\ufeff", "\xad", "\u3164", "\U000e0041"]
)
def test_characters_that_mislead_are_shown_as_code_points(character: str) -> None:
    """In text, in code, in a listing, in a path: wherever a page takes words."""
    shown = f"⟨U+{ord(character):04X}⟩"
    for write in (escape_text, render_prose, code, lambda text: code_block(text, "")):
        assert shown in write(f"a{character}b")
        assert character not in write(f"a{character}b")
