"""Where exactly others use a source, and which tests lead to it."""

from repodocs.model.analysis import Import
from repodocs.model.interface import Body
from repodocs.model.links import Counterpart, Edge, Importer, NameLink, Reached, SourceLinks, Standing
from tests.unit.render.source.subject import (
    PATH,
    load_shipped,
    make_analysis,
    make_symbol,
    read_section,
    write_docs,
)

RUN = make_symbol("run", 3)
USER = Importer("app/a.py", "exact", ("run",))


def write_section(title: str, links: SourceLinks) -> str:
    """A section of the docs page of a source with one function."""
    return read_section(write_docs(make_analysis(symbols=(RUN,)), links)[0].text, title)


def test_a_user_is_told_with_the_functions_that_use_the_source() -> None:
    """The first leads to its entry; of overloads one is named, and namespaces stand in the source."""
    bodies = (
        Body("ns::App::draw", "s-draw", 1),
        Body("ns::App::draw", "s-draw-2"),
        Body("ns::main", "s-main"),
    )
    links = SourceLinks(PATH, importers=(USER,), standings=(Standing("app/a.py", bodies),))
    told = write_section("Cross-References", links)
    assert (
        "[`app/a.py`](../app/a.py_docs.md) in [`App::draw`](../app/a.py_docs.2.md#s-draw), `main`: " in told
    )


def test_more_functions_than_are_named_are_others() -> None:
    """Nobody counts them: an analysis does not keep all."""
    bodies = tuple(Body(name, f"s-{name}") for name in ("draw", "fill", "move", "turn"))
    links = SourceLinks(PATH, importers=(USER,), standings=(Standing("app/a.py", bodies),))
    assert ", `fill`, `move` and others: " in write_section("Cross-References", links)
    assert "(`draw`, `fill` and others)." in write_section("File Purpose", links)


def test_a_table_is_told_with_the_functions_that_go_through_it() -> None:
    """Those run what its rows name."""
    bodies = (Body("cases", "s-cases", readers=("test_cases",)),)
    links = SourceLinks(PATH, importers=(USER,), standings=(Standing("app/a.py", bodies),))
    told = write_section("Cross-References", links)
    assert "in [`cases`](../app/a.py_docs.md#s-cases) (for `test_cases`): " in told
    assert "Used by [`app/a.py`](../app/a.py_docs.md) (`test_cases`)." in write_section("File Purpose", links)


def test_a_package_that_somebody_names_answers_for_its_member() -> None:
    """That no import names the member would say that nobody uses it."""
    named = SourceLinks(PATH, counterparts=(Counterpart("tests/test_commands.py", "package-user"),))
    told = write_section("Cross-References", named)
    assert "Its package is named by [`tests/test_commands.py`]" in told
    assert "; no import names it by itself." in told
    assert "No import or link" not in told


def test_the_purpose_of_what_says_nothing_names_what_uses_it() -> None:
    """Without links, which stand with the users."""
    links = SourceLinks(PATH, importers=(USER,), standings=(Standing("app/a.py", (Body("draw", "s-draw"),)),))
    assert "Used by [`app/a.py`](../app/a.py_docs.md) (`draw`)." in write_section("File Purpose", links)


def test_tests_that_lead_to_a_source_are_told_by_how_they_do() -> None:
    """With what they go through and how surely it is known."""
    tests = (Standing("t/t.py", (Body("test_draw", "s-test_draw"),)),)
    draw = NameLink("Pen", "app/a.py", "s-pen")
    reached = (
        Reached("use", draw, "exact", tests, member="draw"),
        Reached("call", draw, "unique-name", tests, called="lib.pen"),
        Reached("source", NameLink("", "app/a.py"), "scoped", tests),
        Reached("name", NameLink("run", PATH, "s-run"), "unique-name", tests),
    )
    told = write_section("Testing & Usage", SourceLinks(PATH, importers=(USER,), reached=reached))
    pen, test = "[`Pen`](../app/a.py_docs.md#s-pen) of [`app/a.py`](../app/a.py_docs.md)", "[`t/t.py`]"
    assert f"- Tests that use {pen}, whose `draw` uses it: {test}" in told
    assert f"- Tests that call `lib.pen`, which {pen} declares: {test}" in told
    assert f"- Tests that name [`app/a.py`](../app/a.py_docs.md), which uses it: {test}" in told
    assert f"- By their name alone, tests of [`run`](#s-run): {test}" in told
    assert "in [`test_draw`](../t/t.py_docs.md#s-test_draw) (exact)" in told


def test_a_call_may_mean_another_overload_of_what_an_item_declares() -> None:
    """Nobody follows which one a test chooses."""
    tests = (Standing("t/t.py", (Body("test_pen", "s-test_pen"),)),)
    item = NameLink("pen.out", "pens.yaml", "s-pen.out")
    reached = (Reached("call", item, "unique-name", tests, called="lib.pen"),)
    told = write_section("Testing & Usage", SourceLinks(PATH, importers=(USER,), reached=reached))
    assert "Tests that call `lib.pen`, of which [`pen.out`](../pens.yaml_docs.md#s-pen.out) of " in told
    assert "declares an overload: [`t/t.py`]" in told


def test_a_source_that_tests_name_is_told_no_other_ones() -> None:
    """What is sure is enough."""
    reached = (Reached("source", NameLink("", "app/a.py"), "scoped", (Standing("t/t.py", ()),)),)
    test = Importer("t/u.py", "exact", ("run",), is_test=True)
    told = write_section("Testing & Usage", SourceLinks(PATH, importers=(USER, test), reached=reached))
    assert "t/t.py" not in told


def test_what_all_users_take_is_said_once() -> None:
    """A column that says the same of every user says nothing of one."""
    importers = tuple(Importer(f"app/{name}.py", "exact", ("run",)) for name in "abc")
    told = write_section("Cross-References", SourceLinks(PATH, importers=importers))
    assert "All [exact](../quality.md#tiers), and each uses [`run`](#s-run):\n" in told
    assert "- [`app/b.py`](../app/b.py_docs.md)\n" in told
    others = (*importers, Importer("app/d.py", "exact", ("walk",)))
    told = write_section("Cross-References", SourceLinks(PATH, importers=others))
    assert "`walk`" in told
    assert "each uses" not in told


def test_needs_that_share_a_name_keep_their_lines() -> None:
    """The sources of one list of a build file stand on a line each."""
    listed = NameLink("SOURCES", "pkg/list.txt", "s-sources")
    edges = tuple(Edge(f"{name}.cpp", "source", "scoped", (f"pkg/{name}.cpp",), (listed,)) for name in "abcd")
    imports = tuple(Import(f"{name}.cpp", line, "source") for line, name in enumerate("abcd", 4))
    page = write_docs(make_analysis(symbols=(RUN,), imports=imports), SourceLinks(PATH, edges=edges))[0]
    told = read_section(page.text, "Dependencies")
    assert told.count("`SOURCES`") == 4
    assert "[line 6](../../../pkg/thing.py#L6)" in told


def test_many_derived_classes_are_told_without_the_paths_that_they_link_to() -> None:
    """Twenty paths in a line hide the names."""
    derived = tuple(NameLink(f"Box{n}", f"app/box{n}.py", f"s-box{n}") for n in range(6))
    told = write_section("Architecture & Design", SourceLinks(PATH, subclasses=derived))
    assert "**Inherited by** [`Box0`](../app/box0.py_docs.md#s-box0), [`Box1`]" in told
    few = write_section("Architecture & Design", SourceLinks(PATH, subclasses=derived[:1]))
    assert "[`Box0`](../app/box0.py_docs.md#s-box0) in [`app/box0.py`]" in few


def test_a_test_tells_the_command_that_runs_it() -> None:
    """As its build file's name says; a name that would mean something else in a shell has none."""
    run_by = (
        NameLink("draw-test", "app/CMakeLists.txt", "s-draw-test"),
        NameLink("${name}", "app/CMakeLists.txt", "s-name"),
        NameLink("box_test", "lib/BUILD.bazel", "s-box_test"),
    )
    page = write_docs(
        make_analysis(symbols=(RUN,)), SourceLinks(PATH, run_by=run_by), options=load_shipped().options
    )[0]
    told = read_section(page.text, "Testing & Usage")
    cmake = "[`app/CMakeLists.txt`](../app/CMakeLists.txt_docs.md)"
    test = "[`draw-test`](../app/CMakeLists.txt_docs.md#s-draw-test)"
    assert f"- `ctest -R '^draw-test$'` runs it, the test {test} of {cmake}\n" in told
    assert "- Run by the test [`${name}`](../app/CMakeLists.txt_docs.md#s-name) of " in told
    assert "- `bazel test //lib:box_test` runs it, " in told
