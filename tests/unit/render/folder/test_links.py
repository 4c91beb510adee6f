"""Every link leads somewhere, whatever the names are; nothing of a source becomes markup."""

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from repodocs.model.interface import Export, Interface
from repodocs.model.options import Area, Limits
from tests.unit.render.folder.repository import (
    list_faults,
    make_export,
    make_member,
    make_repository,
    make_source,
    take,
)

HOSTILE = (
    "<script>alert(1)</script>",
    "a|b",
    "[x](javascript:alert(1))",
    "`tick``tick`",
    "![i](u)",
    "# heading",
    "_under_ *star*",
    "line\nbreak",
    "</details>",
    "--> end",
    '"]; f-->x',
    "http://evil.example",
    "@someone",
    "é~日本",
    "%41",
    "a b",
    "index.md",
    "CON",
    "\u202egnp.exe",
)
WORDS = st.sampled_from(HOSTILE) | st.text("ab|<`]\\_#&;\"'", min_size=1, max_size=5)
PATHS = st.lists(
    st.text("abAB(|<`] #%é", min_size=1, max_size=4).filter(lambda name: name.strip()), min_size=1, max_size=4
).map("/".join)


def read_tokens(text: str) -> list[Token]:
    """All tokens of a page, those inside of lines too."""
    tokens: list[Token] = []
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        tokens += [token, *(token.children or [])]
    return tokens


def test_pages_of_a_plain_repository_have_no_faults() -> None:
    """Folders, letters, book and quality link only to what is written."""
    repository = make_repository(
        make_source(
            "pkg/core.py", make_export("run"), make_export("Thing", "class"), make_member("Thing", "go")
        ),
        make_source(
            "pkg/deep/er/use.py", make_export("use"), imports=(take("pkg.core", "run"),), uses=("run",)
        ),
        make_source(
            "tests/test_core.py", imports=(take("pkg.core", "run"),), uses=("run",), traits=("test",)
        ),
        make_source("README.md", language="markdown", summary="Runs things."),
        Interface("logo.png", outcome="binary", reason="holds NUL bytes"),
        areas=(Area("Kernel", ("pkg/",), "What runs."),),
    )
    assert list_faults(repository, repository.render_all()) == []


@st.composite
def draw_sources(draw: st.DrawFn) -> list[Interface]:
    """Sources with hostile paths, names and words."""
    sources = []
    for path in draw(st.lists(PATHS, min_size=1, max_size=6, unique=True)):
        names = draw(st.lists(WORDS, max_size=4))
        symbols = [
            Export(
                name, name, draw(st.sampled_from(["class", "key"])), draw(WORDS), draw(WORDS), anchor=f"s-{n}"
            )
            for n, name in enumerate(names)
        ]
        sources.append(make_source(path + ".py", *symbols, summary=draw(WORDS), uses=tuple(names)))
    return sources


@settings(max_examples=60, deadline=None)
@given(draw_sources(), WORDS)
def test_hostile_names_stay_text(sources: list[Interface], title: str) -> None:
    """No element but our anchors, no image, no link out of the pages, and no fault."""
    area = Area(title, ("a*",), title)
    repository = make_repository(*sources, title=title, areas=(area,), limits=Limits(fold_keywords=3))
    pages = repository.render_all()
    assert list_faults(repository, pages) == []
    for text in pages.values():
        for token in read_tokens(text):
            assert token.type not in ("html_block", "image")
            assert (
                token.type != "html_inline" or token.content == "</a>" or token.content.startswith("<a id=")
            )
            assert ":" not in str(token.attrs.get("href", ""))


def test_a_folder_a_thousand_levels_deep_has_short_ways_up() -> None:
    """The way up leaves the middle out."""
    repository = make_repository(make_source("/".join(["d"] * 1000) + "/x.py", make_export("x")))
    deepest = repository.render("/".join(["d"] * 1000))
    assert all(len(text) < 60_000 for text in deepest.values())
    assert "function `x`" in repository.render_book()["book.md"]


def test_the_order_of_folders_changes_no_byte() -> None:
    """Pages of the repository are the same for any order of their inputs."""
    sources = [make_source(f"p{n}/x.py", make_export("same"), make_export(f"f{n}")) for n in range(6)]
    forward, backward = make_repository(*sources), make_repository(*reversed(sources))
    forward.folds.update(dict(reversed(forward.folds.items())))
    assert forward.render_all() == backward.render_all()
