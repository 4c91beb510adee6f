"""Every symbol has one entry, on the page that its part says."""

from collections import Counter

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from repodocs.model.analysis import OWN_LINES, Import, Reference, Symbol
from repodocs.model.links import Edge, Importer, NameLink, SourceLinks, SymbolUsers
from tests.unit.render.source.subject import (
    NAMES,
    PATH,
    SNAKE,
    list_anchors,
    list_targets,
    load_language,
    make_analysis,
    make_options,
    make_symbol,
    write_docs,
)

KINDS = st.sampled_from(["class", "function", "method", "namespace", "field", "heading", "enum"])


def draw_symbols(draw: st.DrawFn, entries: int) -> tuple[Symbol, ...]:
    """Nested symbols of many kinds, with the same names again and again."""
    count = draw(st.integers(0, 60))
    symbols: list[Symbol] = []
    for number in range(count):
        owner = draw(st.sampled_from([None, *symbols[-4:]]))
        name = draw(st.sampled_from(["a", "B", "run", "x_y", "__init__", "<T>|`"]))
        qualified = f"{owner.qualified}.{name}" if owner else name
        symbols.append(
            make_symbol(
                name,
                number + 1,
                qualified=qualified,
                parent=owner.qualified if owner else draw(st.sampled_from(["", "Elsewhere"])),
                kind=draw(KINDS),
                anchor=f"s-{number}",
                part=number // entries,
                exported=draw(st.booleans()),
                doc=draw(st.sampled_from(["", "Says `so`."])),
                signature=draw(st.sampled_from(["", f"def {name}(a: int | None = `1`)", f"{name}" * 40])),
            )
        )
    return tuple(symbols)


@st.composite
def lists_of_symbols(draw: st.DrawFn) -> tuple[Symbol, ...]:
    """The symbols of a source with seven entries to a page."""
    return draw_symbols(draw, 7)


@given(lists_of_symbols())
def test_every_anchor_stands_once_on_its_page(symbols: tuple[Symbol, ...]) -> None:
    """Others link to it without having seen the page."""
    pages = write_docs(make_analysis(symbols=symbols))
    anchors = {page.path: Counter(list_anchors(page.text)) for page in pages}
    assert all(anchors[NAMES.docs(PATH, symbol.part)][symbol.anchor] == 1 for symbol in symbols)
    assert all(count == 1 for counter in anchors.values() for count in counter.values())


@given(lists_of_symbols())
def test_links_within_the_pages_lead_somewhere(symbols: tuple[Symbol, ...]) -> None:
    """A fragment that is linked is defined."""
    pages = {page.path: page.text for page in write_docs(make_analysis(symbols=symbols))}
    anchors = {path.rpartition("/")[2]: set(list_anchors(text)) for path, text in pages.items()}
    for path, text in pages.items():
        for target in list_targets(text):
            page, _, fragment = target.partition("#")
            page = page or path.rpartition("/")[2]
            if page in anchors and fragment:
                assert fragment in anchors[page], target


@given(lists_of_symbols())
def test_no_list_is_long_without_a_heading(symbols: tuple[Symbol, ...]) -> None:
    """At most as many rows as the limit between two headings."""
    for page in write_docs(make_analysis(symbols=symbols), options=make_options(rows=10)):
        rows = 0
        for line in page.text.split("\n"):
            rows = 0 if line.startswith("#") else rows + line.startswith("- ")
            assert rows <= 10 + 5  # the outline has a row for each kind, not for each symbol


def test_members_stand_with_their_class() -> None:
    """A class has a heading; its members follow in its list."""
    symbols = (
        make_symbol("Box", 1, kind="class", end_line=9, signature="class Box"),
        make_symbol("open", 2, qualified="Box.open", parent="Box", kind="method", anchor="s-box-open"),
        make_symbol("run", 11),
    )
    text = write_docs(make_analysis(symbols=symbols))[0].text
    box, functions = text.index('### <a id="s-box"></a>Class `Box`'), text.index("### Functions: `run`")
    assert box < text.index('- <a id="s-box-open"></a>`def open()`') < functions


def test_members_of_a_class_of_another_source_are_said_to_be_such() -> None:
    """The methods that a C++ implementation defines."""
    symbols = tuple(
        make_symbol(f"m{n}", n, qualified=f"Box::m{n}", parent="Box", kind="method", anchor=f"s-{n}")
        for n in range(1, 9)
    )
    assert "### Members of `Box` (8)" in write_docs(make_analysis(symbols=symbols))[0].text


def test_private_symbols_are_compact() -> None:
    """One line each, after those that others may use."""
    symbols = (make_symbol("_hidden", 1, exported=False, doc="Hides."), make_symbol("run", 3, doc="Runs."))
    text = write_docs(make_analysis(symbols=symbols))[0].text
    assert text.index('<a id="s-run">') < text.index('<a id="s-_hidden">')
    assert "`def _hidden()` · [lines 1–2](../../../pkg/thing.py#L1-L2): Hides.\n" in text


def test_symbols_of_a_part_stand_on_its_page_only() -> None:
    """The docs page links to the entry on the overflow page."""
    symbols = tuple(make_symbol(f"f{n}", n, anchor=f"s-{n}", part=n // 10) for n in range(20))
    first, second = write_docs(make_analysis(symbols=symbols))
    assert second.path == NAMES.docs(PATH, 1)
    assert "thing.py_docs.2.md#s-15" in first.text
    assert "own: [`f10` to `f19`](thing.py_docs.2.md)." in first.text
    assert "thing.py_docs.md#details" in list_targets(second.text)


def test_pages_stay_under_their_limit() -> None:
    """Entries are written shorter, down to bare names, before a page is too large."""
    symbols = tuple(
        make_symbol(f"f{n}", n, anchor=f"s-{n}", signature="x " * 190, doc="Says. " * 40) for n in range(150)
    )
    analysis = make_analysis(symbols=symbols)
    full = len(write_docs(analysis)[0].text)
    for limit in (full // 2, 30_000):
        page = write_docs(analysis, options=make_options(page_bytes=limit))[0]
        assert len(page.text.encode()) <= limit
        assert len(list_anchors(page.text)) >= 150


def test_many_users_are_told_by_folder_and_all_on_an_overflow_page() -> None:
    """The docs page has the strongest, the overflow page has every one."""
    importers = tuple(Importer(f"f{n % 30:02}/a{n}.py", "exact") for n in range(90))
    main, rest = write_docs(links=SourceLinks(PATH, importers=importers))
    assert rest.path == NAMES.docs(PATH, 1)
    assert "thing.py_docs.2.md" in list_targets(main.text)
    assert "thing.py_docs.md#cross-references" in list_targets(rest.text)
    assert sum(line.startswith("- [") for line in rest.text.split("\n")) == 90


def test_calls_within_the_source_link_both_ways() -> None:
    """By the lines of the calls; a name that two symbols have is left out."""
    symbols = (make_symbol("run", 1, end_line=3), make_symbol("walk", 5, end_line=7))
    analysis = make_analysis(symbols=symbols, references=(Reference("walk", "call", 1, (2,)),))
    text = write_docs(analysis)[0].text
    assert "Calls [`walk`](#s-walk)." in text
    assert "Called here by [`run`](#s-run)." in text
    lines = (2,) * OWN_LINES
    cut = msgspec.structs.replace(analysis, references=(Reference("walk", "call", 900, lines),))
    assert "Called here by [`run`](#s-run), and maybe by more." in write_docs(cut)[0].text


def test_calls_outside_of_functions_and_types_are_told_by_line() -> None:
    """As a script makes them; a trait may mean its own, and what an import binds is none of the source."""
    symbols = (
        make_symbol("run", 1, end_line=3),
        make_symbol("walk", 5, end_line=7),
        make_symbol("Dog", 9, end_line=12, kind="trait"),
    )
    calls = (Reference("walk", "call", 4, (2, 10, 14, 20)), Reference("walk.run", "call", 1, (15,)))
    analysis = make_analysis(symbols=symbols, references=calls)
    text = write_docs(analysis)[0].text
    assert "Called here by [`run`](#s-run), and at lines [14](../../../pkg/thing.py#L14), [20](" in text
    assert text.count("alled here") == 1
    bound = Import("pets", 13, "from", names=("walk",), bindings=("walk",))
    assert "and at line" not in write_docs(msgspec.structs.replace(analysis, imports=(bound,)))[0].text


def test_a_method_calls_its_own_by_name_where_the_language_lets_it() -> None:
    """In Java `walk()` is a method of the same class; in Python it is none. Another class's is not meant."""
    symbols = (
        make_symbol("Robot", 1, end_line=7, kind="class"),
        make_method("Robot", "run", 2),
        make_method("Robot", "walk", 5),
        make_symbol("Dog", 8, end_line=12, kind="class"),
        make_method("Dog", "bark", 9),
    )
    references = (Reference("walk", "call", 2, (3, 10)), Reference("run", "call", 1, (10,)))
    analysis = make_analysis(symbols=symbols, references=references)
    assert "Called here by" not in write_docs(analysis)[0].text
    implicit = msgspec.structs.replace(SNAKE, has_implicit_self=True)
    text = write_docs(analysis, language=implicit)[0].text
    assert "Called here by [`run`](#s-robot-run)." in text
    assert text.count("Called here by") == 1


def make_method(owner: str, name: str, line: int) -> Symbol:
    """A method of two lines."""
    anchor = f"s-{owner}-{name}".lower()
    return make_symbol(name, line, kind="method", parent=owner, qualified=f"{owner}.{name}", anchor=anchor)


def test_a_doc_that_repeats_the_name_is_left_out() -> None:
    """As jobs and steps are often titled."""
    symbols = (
        make_symbol("build-all_1", kind="job", doc="Build all"),
        make_symbol("test", 5, doc="Runs tests."),
    )
    text = write_docs(make_analysis(symbols=symbols))[0].text
    assert "Build all" not in text
    assert "Runs tests." in text


def test_a_code_block_is_shown_by_its_first_line() -> None:
    """Not by its fence, which all blocks share."""
    symbols = tuple(
        make_symbol(f"make {n}", n, kind="code-block", signature="```", anchor=f"s-{n}") for n in (1, 2)
    )
    text = write_docs(make_analysis(symbols=symbols))[0].text
    assert "`make 1` [1]" in text
    assert "```` ``` ````" not in text


def test_the_root_of_all_classes_is_in_no_diagram() -> None:
    """That two classes inherit from object is no relation."""
    symbols = tuple(
        make_symbol(name, n, kind="class", bases=("object",), doc="Holds a thing of its own.")
        for n, name in enumerate(("A", "B", "C"), 1)
    )
    assert "mermaid" not in write_docs(make_analysis(symbols=symbols))[0].text


def test_a_class_does_not_inherit_from_itself() -> None:
    """A base of another module may have the class's own name; one beside it in a scope is linked."""
    symbols = (
        make_symbol("Field", 1, kind="class", bases=("models.Field",), signature="class Field(models.Field)"),
        make_symbol("Base", 5, kind="class", qualified="Outer.Base", parent="Outer", anchor="s-outer-base"),
        make_symbol("Inner", 9, kind="class", qualified="Outer.Inner", parent="Outer", bases=("Base",)),
    )
    link = NameLink("Field", "db/models.py", "s-field")
    links = SourceLinks(PATH, edges=(Edge("db", "from", "exact", ("db/models.py",), (link,)),))
    text = write_docs(make_analysis(symbols=symbols), links)[0].text
    assert "Inherits [`models.Field`](../db/models.py_docs.md#s-field)" in text
    assert "nherits [`Base`](#s-outer-base)" in text
    assert "Inherits" not in write_docs(make_analysis(symbols=symbols[:1]))[0].text


def test_what_a_package_uses_tells_its_users() -> None:
    """Though nobody else may use it."""
    near = make_symbol("measure", 3, exported=False)
    users = (SymbolUsers(near.anchor, "measure", "scoped", ("pkg/near.py",)),)
    links = SourceLinks(PATH, importers=(Importer("pkg/near.py", "scoped", ("measure",)),), users=users)
    assert "Used by 1 source: [`pkg/near.py`]" in write_docs(make_analysis(symbols=(near,)), links)[0].text


@pytest.mark.parametrize(("language", "verb"), [("cpp", "Named with its type by"), ("python", "Used by")])
def test_users_of_a_field_are_those_that_name_its_type(language: str, verb: str) -> None:
    """Methods in other sources write it alone, where an object need not be named: nobody counts those."""
    field = make_symbol("order_", 3, kind="field", parent="Base", qualified="Base::order_")
    links = SourceLinks(PATH, users=(SymbolUsers(field.anchor, "Base::order_", "scoped", ("a.cc",)),))
    analysis = make_analysis(symbols=(field,), language=language)
    text = write_docs(analysis, links, language=load_language(language))[0].text
    assert f"{verb} 1 source: [`a.cc`]" in text


def make_locals() -> tuple[Symbol, ...]:
    """Two functions, each with a struct of the same name in it, and three that call the second."""
    made = []
    for number, owner in enumerate(("gather", "scatter")):
        line = 1 + 20 * number
        inner = make_symbol("Graph", line + 2, qualified=f"{owner}.Graph", parent=owner, kind="struct",
                            anchor=f"s-{owner}-graph", exported=False)  # fmt: skip
        made += [
            make_symbol(owner, line, end_line=line + 10),
            inner,
            msgspec.structs.replace(
                inner, qualified=f"{owner}.Graph.Graph", parent=f"{owner}.Graph", kind="constructor",
                anchor=f"s-{owner}-graph-graph",
            ),
        ]  # fmt: skip
    return (*made, *(make_symbol(f"call_{n}", 50 + 10 * n) for n in range(3)))


def test_types_of_the_same_name_in_two_functions_are_two_boxes() -> None:
    """And what others use of the source comes first in the diagram."""
    references = (
        Reference("Graph", "call", 2, (5, 25)),
        Reference("scatter", "call", 3, (51, 61, 71)),
    )
    analysis = make_analysis(symbols=make_locals(), references=references)
    links = SourceLinks(PATH, users=(SymbolUsers("s-call_1", "call_1", "exact", ("a.py",)),))
    text = write_docs(analysis, links)[0].text
    chart = text.partition("flowchart LR\n")[2].partition("```")[0].split("\n")
    assert chart[0].split() == ['n0["call_1"]', "-->|calls|", 'n1["scatter"]']
    assert chart[1].split() == ["n1", "-->", 'n2["scatter.Graph"]']
    assert any('["gather.Graph"]' in line for line in chart)


def test_what_has_the_same_name_inside_is_told_by_its_kind() -> None:
    """A local struct and its constructor."""
    text = write_docs(make_analysis(symbols=make_locals()))[0].text
    assert 'Inside: struct <a id="s-gather-graph"></a>[`Graph`]' in text
    assert 'constructor <a id="s-gather-graph-graph"></a>[`Graph`]' in text


def test_a_group_is_named_for_what_stands_first_and_last_in_it() -> None:
    """What others may use stands first."""
    symbols = tuple(make_symbol(f"f{n}", 10 * n, exported=n > 3) for n in range(1, 9))
    text = write_docs(make_analysis(symbols=(*symbols, make_symbol("value", 99, kind="variable"))))[0].text
    assert "### Functions (8): `f4` to `f3`" in text


def write_tests(names: list[str]) -> str:
    """The page of a source of such tests, each on two lines."""
    symbols = tuple(
        make_symbol(name, 2 * number, kind="test", qualified=f"Pool.{name}", parent="Pool")
        for number, name in enumerate(names, 1)
    )
    return write_docs(make_analysis(symbols=symbols, traits=("test",)))[0].text


def test_many_tests_stand_by_how_their_names_begin_or_end() -> None:
    """Each row says what its tests share; what shares nothing comes last."""
    begun = [f"{size}_batch_{way}{n}" for size in ("unit", "small") for way in ("min", "max") for n in range(7)]
    text = write_tests([*begun, "odd"])
    assert '- `unit_batch…` (14): <a id="s-unit_batch_min0"></a>`unit_batch_min0` [2](' in text
    assert "- `small_batch…` (14): " in text
    assert '\n- <a id="s-odd"></a>`odd` [58](' in text
    ended = write_tests([f"t{n}_with_{way}" for n in range(9) for way in ("static", "runtime", "dynamic")])
    assert '- `…_with_static` (9): <a id="s-t0_with_static"></a>' in ended
    assert "- `…_with_dynamic` (9): " in ended


def test_names_that_share_nothing_stay_in_their_order() -> None:
    """A group of each name would say nothing."""
    text = write_tests([f"{'abcdefghijklmnopqrstuvwxyz'[n]}{n}" for n in range(26)])
    assert "…`" not in text


def test_what_nothing_names_is_said_to_be_such() -> None:
    """But where another source is known to use it all the same."""
    symbols = (make_symbol("_left", exported=False, single=True), make_symbol("run", 5))
    assert "Nothing else here has its name." in write_docs(make_analysis(symbols=symbols))[0].text
    users = (SymbolUsers("s-_left", "_left", "scoped", ("app/a.py",)),)
    assert "Nothing else" not in write_docs(make_analysis(symbols=symbols), SourceLinks(PATH, users=users))[0].text


def test_many_users_of_the_only_symbol_are_named_once() -> None:
    """They stand in Cross-References; where others are used too, the entry names the first."""
    paths = tuple(f"app/{name}.py" for name in "abcd")
    importers = tuple(Importer(path, "exact", ("run",)) for path in paths)
    users = (SymbolUsers("s-run", "run", "exact", paths),)
    links = SourceLinks(PATH, importers=importers, users=users)
    text = write_docs(make_analysis(symbols=(make_symbol("run", 3),)), links)[0].text
    assert "Used by [4 sources](#cross-references)." in text
    both = msgspec.structs.replace(links, users=(*users, SymbolUsers("s-walk", "walk", "exact", paths[:1])))
    text = write_docs(make_analysis(symbols=(make_symbol("run", 3), make_symbol("walk", 6))), both)[0].text
    assert "Used by 4 sources: [`app/a.py`]" in text
