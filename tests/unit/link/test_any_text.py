"""Whatever sources write, linking neither fails nor depends on an order."""

import random

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from repodocs.link.repository import link_repository
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options
from tests.unit.link.again import expect_same_again, link_on
from tests.unit.link.repository import RESOLVERS, export, fold_sources, source

KINDS = (
    "import",
    "from",
    "include",
    "system-include",
    "link",
    "source",
    "glob",
    "target",
    "mod",
    "load",
    "run",
)
TEXTS = st.one_of(
    st.text(max_size=12),
    st.text(alphabet="./:@*$#?%-{}[]()\\ ab", max_size=12),
    st.sampled_from(["a", "a.b", "./a.py", "a/__init__", "//a:b", "crate::a", "..", ".a", "a/b.h", "*"]),
)
PATHS = st.sampled_from(
    [
        *("a.py", "a/__init__.py", "a/b.py", "__init__.py", "a/b.h", "a/b.cpp", "b.h", "CMakeLists.txt"),
        *(
            "a/BUILD",
            "x.proto",
            "a/go.go",
            "go.mod",
            "A.java",
            "src/lib.rs",
            "a/mod.rs",
            "README.md",
            "a/i.js",
        ),
    ]
)
NEEDS = st.builds(
    lambda module, kind, pairs: Need(
        module, kind, tuple(name for name, _ in pairs), tuple(local for _, local in pairs)
    ),
    TEXTS,
    st.sampled_from(KINDS),
    st.lists(st.tuples(TEXTS, TEXTS), max_size=3),
)


@st.composite
def make_source(draw: st.DrawFn, path: str) -> Interface:
    """A source of any language that says anything."""
    return source(
        path,
        *draw(st.lists(NEEDS, max_size=4)),
        language=draw(st.sampled_from(sorted(RESOLVERS))),
        defines=[
            export(name or "x", draw(st.sampled_from(["function", "class", "heading", "owner-rule"])))
            for name in draw(st.lists(TEXTS, max_size=3))
        ],
        uses=draw(st.lists(TEXTS, max_size=4)),
        traits=draw(st.sampled_from([(), ("test",)])),
        examples=[(name, f"{name}()") for name in draw(st.lists(TEXTS, max_size=2))],
    )


@st.composite
def make_repository(draw: st.DrawFn) -> list[Interface]:
    """A few sources."""
    paths = draw(st.lists(PATHS, unique=True, max_size=8))
    return [draw(make_source(path)) for path in paths]


@settings(max_examples=150, deadline=None)
@given(make_repository(), st.randoms(use_true_random=False))
def test_any_repository_links_the_same_in_any_order(
    sources: list[Interface], shuffler: random.Random
) -> None:
    """Every target is a source, none is the source itself, and the bytes are the same again."""
    first = link_repository(fold_sources(*sources), RESOLVERS, Options())
    paths = {one.path for one in sources}
    for links in first.values():
        for one in links.sources:
            targets = {target for edge in one.edges for target in edge.targets}
            assert targets <= paths - {one.path}
            assert {importer.path for importer in one.importers} <= paths - {one.path}
    again = list(sources)
    shuffler.shuffle(again)
    second = link_repository(fold_sources(*again), RESOLVERS, Options())
    assert msgspec.json.encode(second) == msgspec.json.encode(first)


@settings(max_examples=150, deadline=None)
@given(make_repository(), st.data())
def test_any_history_links_as_a_first_link(sources: list[Interface], data: st.DataObject) -> None:
    """Sources come, go and change; each link goes on from the one before."""
    expect_same_again(sources, fold_sources(*sources), RESOLVERS, Options())
    kept = b""
    for _ in range(data.draw(st.integers(1, 4))):
        chosen = data.draw(st.lists(st.sampled_from(sources), unique_by=lambda one: one.path)) if sources else []
        folds = fold_sources(*(data.draw(st.sampled_from([one, change(one)])) for one in chosen))
        links, following = link_on(folds, RESOLVERS, Options(), kept)
        assert (links, following) == link_on(folds, RESOLVERS, Options(), b"")
        kept = following


def change(source: Interface) -> Interface:
    """The source with a symbol less."""
    return msgspec.structs.replace(source, symbols=source.symbols[1:])
