"""A fold is the sum of its children, whatever their order."""

from random import Random

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from repodocs.fold import fold_folder, outline_fold, summarize_fold
from repodocs.model.fold import Fold, Keyword
from repodocs.model.interface import Export, Interface
from repodocs.model.keyword import list_keywords
from repodocs.model.options import Limits

LIMITS = Limits(fold_keywords=4)
NAMES = st.text("abcxyz_é", min_size=1, max_size=4)
KINDS = st.sampled_from(["class", "function", "method", "namespace", "heading"])


def make_export(name: str, kind: str = "function", owner: str = "") -> Export:
    """An exported symbol."""
    return Export(name, owner + name, kind, anchor=f"s-{name}")


def make_source(
    path: str,
    *symbols: Export,
    summary: str = "",
    language: str = "python",
    traits: tuple[str, ...] = (),
) -> Interface:
    """An analyzed source."""
    return Interface(path, language, "analyzed", summary=summary, symbols=symbols, traits=traits)


@st.composite
def draw_sources(draw: st.DrawFn, folder: str) -> list[Interface]:
    """Some sources with different names in a folder."""
    names = draw(st.lists(NAMES, unique=True, max_size=5))
    return [
        make_source(
            f"{folder}/{name}.py",
            *[make_export(draw(NAMES), draw(KINDS)) for _ in range(draw(st.integers(0, 3)))],
            summary=draw(st.sampled_from(["", "Says it."])),
            language=draw(st.sampled_from(["", "python", "rust"])),
        )
        for name in names
    ]


@given(draw_sources("a"), draw_sources("a/b"), draw_sources("a/c"), st.randoms())
def test_the_order_of_children_has_no_effect(
    own: list[Interface], first: list[Interface], second: list[Interface], random: Random
) -> None:
    """A fold has the same bytes for any order of sources and folders."""
    folders = [fold_folder("a/b", first, [], LIMITS), fold_folder("a/c", second, [], LIMITS)]
    before = msgspec.json.encode(fold_folder("a", own, folders, LIMITS))
    random.shuffle(own)
    random.shuffle(folders)
    assert msgspec.json.encode(fold_folder("a", own, folders, LIMITS)) == before


@given(draw_sources("a"), draw_sources("a/b"), draw_sources("a/b/c"))
def test_totals_are_sums_over_the_subtree(
    own: list[Interface], below: list[Interface], deepest: list[Interface]
) -> None:
    """Sources, symbols, languages and outcomes of all levels are counted once."""
    inner = fold_folder("a/b", below, [fold_folder("a/b/c", deepest, [], LIMITS)], LIMITS)
    totals = fold_folder("a", own, [inner], LIMITS).totals
    everything = own + below + deepest
    assert totals.sources == len(everything)
    assert totals.symbols == sum(len(list_keywords(source)) for source in everything)
    assert sum(number for _, number in totals.outcomes) == len(everything)
    assert dict(totals.languages) == {
        name: sum(source.language == name for source in everything)
        for name in sorted({source.language for source in everything} - {""})
    }


def test_the_readme_speaks_for_its_folder_before_the_package_does() -> None:
    """A README's first sentence, else the package docstring, with the source that says it."""
    package = make_source("a/__init__.py", summary="A package.")
    readme = make_source("a/README.md", summary="Read me.")
    assert fold_folder("a", [package], [], LIMITS).summary_source == "a/__init__.py"
    fold = fold_folder("a", [package, readme], [], LIMITS)
    assert (fold.summary, fold.summary_source) == ("Read me.", "a/README.md")


def test_a_source_that_only_looks_like_a_readme_is_silent() -> None:
    """READMEs in other languages, and those without a sentence, do not speak."""
    sources = [make_source("a/README.md"), make_source("a/README-de.md", summary="Liesmich.")]
    assert fold_folder("a", sources, [], LIMITS).summary == ""


def test_a_docstring_that_repeats_the_folders_name_is_no_summary() -> None:
    """The page would say `gen` is gen."""
    fold = fold_folder("a/gen", [make_source("a/gen/__init__.py", summary="Gen")], [], LIMITS)
    assert (fold.summary, fold.summary_source) == ("", "")


def test_few_keywords_are_complete() -> None:
    """All names of the subtree are kept where they fit."""
    inner = fold_folder("a/b", [make_source("a/b/x.py", make_export("deep"))], [], LIMITS)
    summary = summarize_fold(
        fold_folder("a", [make_source("a/y.py", make_export("own"))], [inner], LIMITS), LIMITS
    )
    assert summary.is_complete
    assert [keyword.name for keyword in summary.keywords] == ["deep", "own"]


def test_many_keywords_are_bounded_and_say_so_up_the_tree() -> None:
    """What others can name by itself is kept first; no parent of a bounded folder is complete."""
    symbols = [make_export(f"m{n}", "method", "Big.") for n in range(5)] + [make_export("Big", "class")]
    inner = fold_folder("a/b", [make_source("a/b/x.py", *symbols)], [], LIMITS)
    summary = summarize_fold(inner, LIMITS)
    assert len(summary.keywords) == LIMITS.fold_keywords
    assert Keyword("Big", "class", "a/b/x.py", "s-Big") in summary.keywords
    outer = summarize_fold(fold_folder("a", [], [inner], LIMITS), Limits(fold_keywords=100))
    assert not outer.is_complete
    assert outer.totals.symbols == 6


def test_keywords_name_members_by_their_owner_and_leave_namespaces_out() -> None:
    """`at::Foo::bar` belongs to Foo, `at::add` to nothing, and `at` is no name of a source."""
    source = make_source(
        "a.cpp",
        make_export("at", "namespace"),
        make_export("add", "function", "at::"),
        make_export("bar", "method", "at::Foo::"),
    )
    assert [(one.owner, one.name) for one in list_keywords(source)] == [("", "add"), ("Foo::", "bar")]


def test_separators_in_brackets_do_not_split_an_owner() -> None:
    """A specialization is one name, whatever types stand in it."""
    owner = "at::Wrap<R (C::*)(std::pair<A, B>)>::"
    source = make_source("a.cpp", make_export("go", "method", owner))
    assert [one.owner for one in list_keywords(source)] == ["Wrap<R (C::*)(std::pair<A, B>)>::"]


def test_a_fold_holds_no_line() -> None:
    """A moved definition must not change a fold."""
    names = {field.name for field in msgspec.structs.fields(Fold)}
    assert not any("line" in name for name in names | set(Keyword.__struct_fields__))
    fold = fold_folder("a", [make_source("a/x.py", make_export("x"))], [], LIMITS)
    assert b'"line' not in msgspec.json.encode(fold)


def test_an_outline_holds_no_signature_of_code() -> None:
    """A new parameter changes no outline; an owner's rule and a doc line do."""

    def outline(kind: str, signature: str, doc: str = "") -> Fold:
        symbol = msgspec.structs.replace(make_export("x", kind), signature=signature, doc=doc)
        return outline_fold(fold_folder("a", [make_source("a/x.py", symbol)], [], LIMITS))

    assert outline("function", "x(a)") == outline("function", "x(a, b)")
    assert outline("function", "x(a)") != outline("function", "x(a)", "One.")
    assert outline("owner-rule", "@one") != outline("owner-rule", "@two")


def test_words_about_a_package_may_stand_in_any_of_its_sources() -> None:
    """As Go has them above one of its package clauses."""
    sources = [
        make_source("a/shapes/box.go"),
        make_source("a/shapes/x.go", summary="Package shapes draws boxes."),
    ]
    fold = fold_folder("a/shapes", sources, [], LIMITS)
    assert (fold.summary, fold.summary_source) == ("Package shapes draws boxes.", "a/shapes/x.go")
    assert fold_folder("a/other", sources, [], LIMITS).summary == ""


def test_a_manifest_tells_what_a_folder_is_for() -> None:
    """After a README and a package's docstring; what only says what to do tells nothing."""
    manifest = make_source("a/package.json", summary="Draws boxes.", language="package-json", traits=("manifest",))
    script = make_source("a/a.gradle.kts", summary="Draws balls.", language="kotlin", traits=("manifest",))
    readme = make_source("a/README.md", summary="To draw, say make.", language="markdown")
    assert fold_folder("a", [manifest, readme], [], LIMITS).summary == "Draws boxes."
    assert fold_folder("a", [script], [], LIMITS).summary_source == "a/a.gradle.kts"
    package = make_source("a/__init__.py", summary="Boxes and balls.")
    assert fold_folder("a", [manifest, package], [], LIMITS).summary == "Boxes and balls."
