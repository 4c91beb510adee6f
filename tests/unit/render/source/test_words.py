"""How users are told: once, in numbers that hold, in the words of the language; and that there are none."""

import msgspec

from repodocs.model.analysis import Import
from repodocs.model.links import Counterpart, Declared, Edge, Importer, NameLink, SourceLinks, SymbolUsers
from tests.unit.render.source.subject import (
    PATH,
    SNAKE,
    load_language,
    make_analysis,
    make_symbol,
    read_section,
    write_docs,
)

RUN = make_symbol("run", 3, doc="Runs it.")
NOBODY = "No import or link that was found in the repository names `pkg/thing.py`"
NO_TEST = "No test names `pkg/thing.py`."


def write_text(analysis: object = None, links: SourceLinks | None = None) -> str:
    """The text of the docs page."""
    return write_docs(analysis, links)[0].text  # type: ignore[arg-type]


def test_a_tier_that_all_users_have_is_told_once() -> None:
    """Beside what it means; of several tiers each user has its own."""
    same = tuple(Importer(f"app/{name}.py", "scoped", ("run",)) for name in "ab")
    told = read_section(write_text(make_analysis(symbols=(RUN,)), SourceLinks(PATH, importers=same)),
                        "Cross-References")  # fmt: skip
    assert "All [scoped](../quality.md#tiers):\n" in told
    assert told.count("scoped") == 1
    mixed = (*same, Importer("app/c.py", "ambiguous", ("run",)))
    told = read_section(write_text(make_analysis(symbols=(RUN,)), SourceLinks(PATH, importers=mixed)),
                        "Cross-References")  # fmt: skip
    assert "All [" not in told
    assert told.count("scoped") == 2
    assert "; ambiguous" in told


def test_what_the_same_sources_use_is_told_once() -> None:
    """Of three symbols their entries do not say it again; of two they do."""
    symbols = tuple(make_symbol(name, line) for line, name in enumerate(("run", "walk", "jump"), 3))
    users = tuple(SymbolUsers(one.anchor, one.name, "exact", ("app/a.py",)) for one in symbols)
    links = SourceLinks(PATH, importers=(Importer("app/a.py", "exact", ("run",)),), users=users)
    told = read_section(write_text(make_analysis(symbols=symbols), links), "Detailed Analysis")
    names = "[`run`](#s-run), [`walk`](#s-walk), [`jump`](#s-jump)"
    assert f"Used by 1 source each, [`app/a.py`](../app/a.py_docs.md): {names}.\n" in told
    assert told.count("app/a.py_docs.md") == 1
    two = msgspec.structs.replace(links, users=users[:2])
    told = read_section(write_text(make_analysis(symbols=symbols), two), "Detailed Analysis")
    assert told.count("Used by 1 source: [`app/a.py`]") == 2


def test_numbers_of_users_hold_what_is_listed() -> None:
    """Those by name alone count, and more than a table shows stand on a page that is linked."""
    paths = tuple(f"app/m{number:02}.py" for number in range(30))
    importers = tuple(Importer(path, "exact", ("run",)) for path in paths[:4])
    users = (SymbolUsers("s-run", "run", "scoped", paths), SymbolUsers("s-walk", "walk", "scoped", paths[:2]))
    symbols = (RUN, make_symbol("walk", 5))
    pages = write_docs(make_analysis(symbols=symbols), SourceLinks(PATH, importers=importers, users=users))
    text, rest = pages[0].text, pages[1].text
    assert "[used by 4 sources and 26 more by name alone](#cross-references)" in text
    assert "**A change reaches** 30 sources, most of all through [`run`](#s-run) (30 of them)" in text
    assert f"[27 more]({pages[1].path.rpartition('/')[2]})" in text
    assert "[All 30 users of `thing.py`, by folder]" in text
    assert all(path in rest for path in paths)
    assert "(scoped, by name)" in rest


def test_as_many_users_as_a_table_has_rows_are_told_in_full() -> None:
    """No folder hides some of them."""
    paths = [f"tests/t{number:02}.py" for number in range(25)]
    links = SourceLinks(PATH, importers=tuple(Importer(path, "exact", ("run",), True) for path in paths))
    pages = write_docs(make_analysis(symbols=(RUN,)), links)
    told = read_section(pages[0].text, "Testing & Usage")
    assert len(pages) == 1
    assert all(path in told for path in paths)
    assert "more" not in told


def test_that_nobody_is_found_is_told_of_any_source() -> None:
    """Whatever its language; a map and what it maps name each other without an import."""
    jobs = make_symbol("push", kind="trigger"), make_symbol("build", kind="job")
    assert NOBODY in write_text()
    assert NOBODY in write_docs(language=None)[0].text
    workflow = load_language("github-workflow")
    assert NOBODY in write_docs(make_analysis(symbols=jobs), language=workflow)[0].text
    used = SourceLinks(PATH, importers=(Importer("app/a.py", "exact"),))
    made = SourceLinks(PATH, counterparts=(Counterpart("src/thing.ts", "original"),))
    assert all(NOBODY not in write_text(make_analysis(), links) for links in (used, made))


def test_that_no_test_is_found_is_told_of_code() -> None:
    """Of what a test could call, where none names it, nor a header of it, nor is named for it."""
    code = make_analysis(symbols=(RUN,))
    test = Importer("tests/t.py", "exact", ("run",), is_test=True)
    tested = (
        SourceLinks(PATH, importers=(test,)),
        SourceLinks(PATH, counterparts=(Counterpart("tests/test_thing.py", "test"),)),
        SourceLinks(PATH, declared=(Declared("", NameLink("", "pkg/thing.h"), 1, 1, ("app/a.py",), ("t.py",)),)),
    )
    assert NO_TEST in write_text(code, SourceLinks(PATH, importers=(Importer("app/a.py", "exact"),)))
    assert all(NO_TEST not in write_text(code, links) for links in tested)
    assert NO_TEST not in write_text(msgspec.structs.replace(code, traits=("test",)))
    document = msgspec.structs.replace(SNAKE, is_structure=True)
    assert NO_TEST not in write_docs(code, language=document)[0].text


def test_words_of_a_language_are_its_own() -> None:
    """Java has packages and annotations, Go embeds."""
    symbols = (
        make_symbol("org.app", kind="namespace", exported=False),
        make_symbol("Box", 3, kind="class", bases=("Lid",), decorators=("@Open",)),
    )
    java = write_docs(make_analysis(symbols=symbols), language=load_language("java"))[0].text
    assert "In package <a id" in java
    assert "1 package" in java
    assert "Annotated `@Open`; inherits `Lid`." in java
    go = write_docs(make_analysis(symbols=symbols), language=load_language("go"))[0].text
    assert "embeds `Lid`." in go
    assert "In namespace <a id" in write_text(make_analysis(symbols=symbols))


def test_names_from_outside_stand_by_what_they_are_of() -> None:
    """Names of a class are no modules, and only where a language imports such."""
    names = [f"org.core.Factory.part{number}" for number in range(13)]
    modules = [*names, "java.io.File", "java.io.Reader", "java.net.URI"]
    imports = tuple(Import(module, line) for line, module in enumerate(modules, 1))
    edges = tuple(Edge(module, "import", "external") for module in modules)
    analysis = make_analysis(imports=imports)
    java = load_language("java")
    told = write_docs(analysis, SourceLinks(PATH, edges=edges), language=java)[0].text
    assert "needs 16 names of 3 packages and classes from outside" in told
    assert "[needs 16 names from outside](#dependencies)" in told
    source = "../../../pkg/thing.py"
    assert "`org.core.Factory`: `part0`, `part1`" in told
    assert f"`part12` ([lines 1–13]({source}#L1-L13))" in told
    assert f"`java.io`: `File`, `Reader` ([lines 14–15]({source}#L14-L15)), `java.net.URI` ([line 16]" in told
    plain = write_docs(analysis, SourceLinks(PATH, edges=edges))[0].text
    assert "needs 16 modules from outside" in plain
    assert f"**Outside**:\n\n- `org.core.Factory.part0` ([line 1]({source}#L1))\n" in plain


def test_what_a_list_leaves_out_has_a_place() -> None:
    """"N more" leads to the section that has them."""
    symbols = tuple(make_symbol(f"run{number}", number) for number in range(1, 9))
    users = tuple(SymbolUsers(one.anchor, one.name, "exact", (f"app/{one.name}.py",)) for one in symbols)
    users += (SymbolUsers("s-run1", "run1", "exact", ("app/more.py",)),)
    importers = tuple(Importer(f"app{number}/a.py", "exact", ("run1",)) for number in range(7))
    edges = tuple(Edge(f"m{number}", "import", "exact", (f"m{number}/x.py",)) for number in range(7))
    text = write_text(make_analysis(symbols=symbols), SourceLinks(PATH, edges, importers=importers, users=users))
    assert "(1 source) and [2 more](#details)\n" in text
    assert "(1) and [3 more](#cross-references); **needs**" in text
    assert "(1) and [3 more](#dependencies)\n" in text


def test_users_through_a_header_add_up() -> None:
    """Those that are not named stand on the header's page."""
    header = NameLink("", "pkg/thing.h")
    few, tests = ("a.py", "b.py", "c.py"), ("t.py", "u.py")
    links = SourceLinks(PATH, declared=(Declared("", header, 6, 2, few, tests),))
    told = read_section(write_text(make_analysis(symbols=(RUN,)), links), "Cross-References")
    assert "6 sources and 2 tests use it: [`a.py`]" in told
    assert "test [`u.py`](../u.py_docs.md) and [3 more](thing.h_docs.md)." in told


def test_a_text_that_people_read_points_and_needs_nothing() -> None:
    """Whatever its name ends in, where its language is one of prose."""
    edges = (Edge("b.txt", "link", "exact", ("docs/b.txt",)),)
    importers = (Importer("docs/c.txt", "exact"),)
    links = SourceLinks("docs/a.txt", edges, importers=importers)
    rst = load_language("rst")
    text = write_docs(make_analysis(path="docs/a.txt", symbols=(RUN,)), links, language=rst)[0].text
    assert "`a.txt` points to 1 source" in text
    assert "Mentioned in [`docs/c.txt`](c.txt_docs.md)." in text
