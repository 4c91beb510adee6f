"""What the three pages of a folder say."""

from repodocs.model.interface import Interface
from repodocs.model.options import Area, Limits
from tests.unit.render.folder.repository import (
    make_export,
    make_member,
    make_repository,
    make_source,
    read_section,
    take,
)

CORE = make_source(
    "pkg/core.py",
    make_export("run", doc="Runs a job."),
    make_export("Thing", "class"),
    make_member("Thing", "go"),
    make_export("unused"),
)
USER = make_source("app/main.py", make_export("main"), imports=(take("pkg.core", "run"),), uses=("run",))
OTHER = make_source("app/other.py", imports=(take("pkg.core", "Thing", "run"),), uses=("Thing", "run"))
TEST = make_source(
    "tests/test_core.py", imports=(take("pkg.core", "Thing"),), uses=("Thing",), traits=("test",)
)
REPOSITORY = make_repository(CORE, USER, OTHER, TEST)


def find_row(text: str, start: str) -> str:
    """The only line that starts with some text."""
    (row,) = [line for line in text.split("\n") if line.startswith(start)]
    return row


def test_a_source_without_own_words_is_described_by_its_only_symbol() -> None:
    """Where it comes from is no description."""
    symbol = make_export("Thing", "class", doc="Holds things.")
    repository = make_repository(make_source("a/x.py", symbol, summary="Adapted from a book."))
    row = find_row(repository.render("a")["a/index.md"], "- [`x.py`]")
    assert row.endswith(" — class `Thing`: Holds things.")


def test_a_source_is_described_by_the_name_that_it_is_there_for() -> None:
    """The type it is named for, else the only type that most of its names belong to; an alias is none."""
    flow = (make_export("Step", "type"), make_export("Flow", "class", doc="Runs steps."), make_export("stop"))
    parts = [make_member("Flow", name) for name in ("a", "b", "c")]
    many = [make_export(name) for name in ("a", "b", "c", "d", "e")]
    repository = make_repository(
        make_source("a/core.py", *flow, *parts),
        make_source("a/flow.py", *flow, make_export("Other", "class", doc="Is another one.")),
        make_source("a/more.py", *flow, *many),
    )
    index = repository.render("a")["a/index.md"]
    for name in ("core", "flow"):
        assert find_row(index, f"- [`{name}.py`]").endswith(" — class `Flow`: Runs steps.")
    row = find_row(index, "- [`more.py`]")
    assert row.endswith(" — class `Flow`, type `Step`, functions `stop`, `a` and 4 more")


def test_a_text_is_not_read_first() -> None:
    """What was not analyzed, as a licence is, has nothing to read, however many need it."""
    text = make_source("pkg/text.py", outcome="text")
    code = make_source("pkg/core.py", make_export("run"))
    needs = take("pkg.text"), take("pkg.core", "run")
    users = make_source("app/a.py", imports=needs), make_source("app/b.py", imports=needs[:1])
    page = make_repository(text, code, *users).render("")["doc.md"]
    assert find_row(page, "- **Read first**").startswith("- **Read first**: [`pkg/core.py`](")


def test_a_source_is_described_by_its_own_words() -> None:
    """The summary stands in the row of the index, with its code spans."""
    repository = make_repository(make_source("a/x.py", make_export("x"), summary="Reads `y`."))
    row = find_row(repository.render("a")["a/index.md"], "- [`x.py`]")
    assert row == "- [`x.py`](x.py_docs.md): python, [1 symbol](x.py_kw.md) — Reads `y`."


def test_many_sources_stand_in_a_table() -> None:
    """Few in a list, so that no words of a header are repeated for them."""
    sources = [make_source(f"a/{name}.py", make_export(name), summary=f"Is {name}.") for name in "abcdefg"]
    row = find_row(make_repository(*sources).render("a")["a/index.md"], "| [`a.py`]")
    assert row == "| [`a.py`](a.py_docs.md) | python | [1 symbol](a.py_kw.md) | Is a. |"


def test_a_source_without_words_is_described_by_its_main_symbols() -> None:
    """Types and functions in the order of the source, members left out, the rest counted."""
    row = find_row(REPOSITORY.render("pkg")["pkg/index.md"], "- [`core.py`]")
    assert row.endswith(" — class `Thing`, functions `run`, `unused`")


def test_a_source_that_only_imports_is_described_by_what_it_imports() -> None:
    """A package that gathers its modules."""
    row = find_row(REPOSITORY.render("app")["app/index.md"], "- [`other.py`]")
    assert row.endswith(" — imports `Thing`, `run`")
    star = make_repository(make_source("app/all.py", imports=(take("pkg.core", "*"),)))
    assert find_row(star.render("app")["app/index.md"], "- [`all.py`]").endswith(" — imports `pkg.core`")


def test_what_is_not_read_says_why() -> None:
    """The outcome and its reason are the purpose of a binary."""
    repository = make_repository(
        make_source("a/x.py", make_export("x")),
        Interface("a/logo.png", outcome="binary", reason="holds NUL bytes"),
    )
    row = find_row(repository.render("a")["a/index.md"], "- [`logo.png`]")
    assert row == "- [`logo.png`](logo.png_docs.md) — binary: holds NUL bytes"


def test_a_folder_says_what_its_readme_says() -> None:
    """With a link to the README, on its own pages and in the row of its parent."""
    repository = make_repository(make_source("a/b/README.md", summary="Holds b."))
    pages = repository.render("a/b") | repository.render("a")
    assert "Holds b. ([`README.md`](README.md_docs.md))" in pages["a/b/doc.md"]
    assert "Holds b. ([what it is](b/doc.md))" in pages["a/index.md"]


def test_a_folder_without_words_names_its_most_needed_source() -> None:
    """The first screen says what the folder is for, with a named place."""
    lead = REPOSITORY.render("pkg")["pkg/doc.md"].split("\n\n")[2]
    assert lead.startswith("Most needed in it is [`core.py`](core.py_docs.md) — class `Thing`")


def test_main_symbols_are_those_used_from_outside() -> None:
    """Callers and tests are told apart; what nobody uses is not main."""
    row = find_row(REPOSITORY.render("pkg")["pkg/doc.md"], "- **Main symbols**: ")
    assert "function [`run`](core.py_docs.md#s-run), used outside by 2 sources — Runs a job.; class" in row
    assert "class [`Thing`](core.py_docs.md#s-thing), used outside by 1 source, 1 test —" in row
    assert "unused" not in row


def test_many_main_symbols_stand_under_a_heading() -> None:
    """A few are a fact among the others."""
    names = [f"run_{number}" for number in range(3)]
    core = make_source("pkg/core.py", *map(make_export, names))
    user = make_source("app/main.py", imports=(take("pkg.core", *names),), uses=tuple(names))
    section = read_section(make_repository(core, user).render("pkg")["pkg/doc.md"], "Main symbols")
    assert section.count("\n- function [`run_") == 3


def test_a_folder_tells_its_neighbours_with_numbers() -> None:
    """Both directions of a neighbour in one row; a diagram where there are at least five arrows."""
    low = make_source("low/base.py", make_export("base"))
    core = make_source("pkg/core.py", make_export("run"), imports=(take("low.base", "base"),), uses=("base",))
    users = [
        make_source(f"{name}/main.py", imports=(take("pkg.core", "run"),), uses=("run",))
        for name in ("app", "lab", "net", "web")
    ]
    text = make_repository(low, core, *users).render("pkg")["pkg/doc.md"]
    section = read_section(text, "Needs and is needed by")
    assert "- [`app`](../app/doc.md): 1 source there needs this one" in section
    assert "- [`low`](../low/doc.md): 1 source here needs it" in section
    assert 'b0["app"] -->|1| f' in section
    assert "mermaid" not in REPOSITORY.render("pkg")["pkg/doc.md"]


def test_tests_are_named_where_they_test_the_folder() -> None:
    """The folder of the tests itself is tested by none."""
    assert (
        "**Tested by** [`tests/test_core.py`](../tests/test_core.py_docs.md) (1 source)"
        in (REPOSITORY.render("pkg")["pkg/doc.md"])
    )
    assert "Tested by" not in REPOSITORY.render("tests")["tests/doc.md"]


def test_the_area_is_that_of_the_configuration() -> None:
    """By the first pattern that holds the folder; other folders have none."""
    areas = (Area("Files", ("pkg/*.py",), "Some."), Area("Kernel", ("pkg/**",), "All that runs."))
    repository = make_repository(CORE, USER, areas=areas)
    assert "**Area**: Kernel — All that runs." in repository.render("pkg")["pkg/doc.md"]
    assert "**Area**" not in repository.render("app")["app/doc.md"]


def test_keywords_stand_by_kind_with_their_members() -> None:
    """Members follow what they are members of, in the list of its kind."""
    text = REPOSITORY.render("pkg")["pkg/sub.md"]
    assert "[`Thing`](core.py_docs.md#s-thing) ([`.go`](core.py_docs.md#s-thing-go))" in read_section(
        text, "Classes"
    )
    assert read_section(text, "Methods") == ""


def test_names_of_a_subfolder_stand_in_full_where_they_fit() -> None:
    """The parent needs no way to the rest."""
    text = REPOSITORY.render("")["sub.md"]
    section = read_section(text, "Below [`pkg`](pkg/sub.md)")
    assert all(f"#s-{name})" in section for name in ("run", "thing", "thing-go", "unused"))
    assert "the others" not in section


def test_names_of_a_large_subfolder_lead_to_the_rest() -> None:
    """How many there are, and where they stand."""
    repository = make_repository(CORE, limits=Limits(fold_keywords=2))
    section = read_section(repository.render("")["sub.md"], "Below [`pkg`](pkg/sub.md)")
    assert "2 of 4 names; the others stand in the [keywords of `pkg`](pkg/sub.md)." in section
    assert "#s-thing)" in section
    assert "#s-thing-go)" not in section


def test_one_name_of_two_sources_is_told_apart_by_the_sources() -> None:
    """A stub and its source."""
    stub = make_source("pkg/core.pyi", make_export("run"))
    text = make_repository(CORE, stub).render("pkg")["pkg/sub.md"]
    assert "`run` ([`core.py`](core.py_docs.md#s-run), [`core.pyi`](core.pyi_docs.md#s-run))" in text


def test_the_pages_of_a_folder_link_up_and_across() -> None:
    """Each page leads to the same page of the folders above, and to its siblings."""
    repository = make_repository(make_source("a/b/x.py"))
    assert (
        "[Thing](../../index.md) / [`a`](../index.md) / **`b`** · [what it is](doc.md) · [keywords](sub.md)"
        in repository.render("a/b")["a/b/index.md"]
    )


def test_an_empty_repository_has_its_pages() -> None:
    """Nothing to say is said without empty sections."""
    repository = make_repository()
    pages = repository.render_all()
    assert sorted(pages) == ["book.md", "doc.md", "index.md", "keywords.md", "quality.md", "sub.md"]
    assert not any("\n## " in text for text in pages.values())


def test_a_folder_tells_its_layers_from_the_lowest() -> None:
    """What stands on what, each with a link; a subfolder leads to its own page."""
    top = make_source("lib/top.py", imports=(take("lib.deep.base", "run"), take("lib.mid", "go")))
    middle = make_source("lib/mid.py", make_export("go"), imports=(take("lib.deep.base", "run"),))
    base = make_source("lib/deep/base.py", make_export("run"))
    text = make_repository(top, middle, base).render("lib")["lib/doc.md"]
    rows = read_section(text, "Layers, each on those before it").strip().split("\n")
    assert rows == [
        "- 1: [`deep/`](deep/doc.md)",
        "- 2: [`mid.py`](mid.py_docs.md)",
        "- 3: [`top.py`](top.py_docs.md)",
    ]


def test_an_overload_with_a_doc_describes_its_source() -> None:
    """Several definitions of one name are one symbol."""
    symbols = (make_export("last"), make_export("last", doc="Gives the last item."))
    row = find_row(make_repository(make_source("a/x.py", *symbols)).render("a")["a/index.md"], "- [`x.py`]")
    assert row.endswith(" — function `last`: Gives the last item.")


def test_a_module_that_is_only_opened_is_no_name_of_the_source() -> None:
    """Each source of a library opens its modules; one that holds more than types, or has a doc, is a name."""
    box = make_export("Box", "class", qualified="Shapes.Draw.Box", doc="Draws boxes.")
    opened = make_export("Shapes", "module"), make_export("Draw", "module", qualified="Shapes.Draw")
    made = make_export("make", qualified="Tools.make")
    repository = make_repository(
        make_source("a/box.rb", *opened, box), make_source("a/tools.rb", make_export("Tools", "module"), made)
    )
    index = repository.render("a")["a/index.md"]
    assert find_row(index, "- [`box.rb`]").endswith("[1 symbol](box.rb_kw.md) — class `Box`: Draws boxes.")
    assert "[2 symbols](tools.rb_kw.md) — module `Tools`" in find_row(index, "- [`tools.rb`]")


def test_a_large_folder_without_words_names_its_subfolders() -> None:
    """Its first names would say nothing of it; tests are never among the first."""
    names = [make_export(f"name{number}") for number in range(9)]
    sources = (make_source("a/b/x.py", *names), make_source("a/c/y.py", make_export("y")))
    text = make_repository(*sources, limits=Limits(fold_keywords=4)).render("")["index.md"]
    assert "`b/`, `c/`: 10 symbols in python 2" in text
    tested = make_repository(make_source("a/x.py", make_export("test_it"), make_export("zip")))
    row = find_row(tested.render("a")["a/index.md"], "- [`x.py`]")
    assert row.endswith(" — function `zip`")


def test_parts_of_documents_that_say_nothing_are_not_told() -> None:
    """What a program made has no names that matter; one element, or a licence, names no folder."""
    keys = [make_export(name, "key") for name in ("file", "mappings")]
    made = make_source("pkg/made/box.js.map", *keys, outcome="generated")
    project = make_source("pkg/one/pom.xml", make_export("project", "element"))
    licence = make_source(
        "pkg/terms/LICENSE.md", *[make_export(name, "heading") for name in ("Grant", "Terms")]
    )
    guide = make_source("pkg/guide/guide.md", *[make_export(name, "heading") for name in ("First", "Second")])
    index = make_repository(made, project, licence, guide).render("pkg")["pkg/index.md"]
    for name in ("made", "one", "terms"):
        assert "— python 1 ([what it is]" in find_row(index, f"- [`{name}/`]")
    assert "headings `First`, `Second`" in find_row(index, "- [`guide/`]")


def test_a_generated_source_is_described_by_what_it_defines() -> None:
    """That its path or a marker says so is the same for all of them."""
    source = make_source("a/box.py", make_export("Box", "class", doc="Holds things."), outcome="generated")
    row = find_row(make_repository(source).render("a")["a/index.md"], "- [`box.py`]")
    assert row.endswith(" — class `Box`: Holds things. — generated")
