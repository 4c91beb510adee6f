"""What the pages of the repository say."""

from repodocs.model.interface import Interface
from repodocs.model.options import Area
from tests.unit.render.folder.repository import (
    make_export,
    make_member,
    make_repository,
    make_source,
    read_section,
    take,
)

CORE = make_source("pkg/core.py", make_export("run", doc="Runs."), make_export("stop"))
USER = make_source("app/main.py", make_export("main"), imports=(take("pkg.core", "run"),), uses=("run",))


def test_a_name_with_one_definition_is_told_with_its_place() -> None:
    """Its kind, its owner, its source."""
    source = make_source("pkg/core.py", make_export("Thing", "class"), make_member("Thing", "go"))
    pages = make_repository(source).render_keywords()
    assert (
        "- [`go`](pkg/core.py_docs.md#s-thing-go) method of `Thing` in `pkg/core.py`"
        in pages["keywords.g.md"]
    )


def test_definitions_of_one_name_stand_together() -> None:
    """By kind; members by their owner, others by their source."""
    first = make_source("a/x.py", make_export("Thing", "class"), make_member("Thing", "go"))
    second = make_source("b/y.py", make_export("go"))
    text = make_repository(first, second).render_keywords()["keywords.g.md"]
    assert (
        "`go`: function [`b/y.py`](b/y.py_docs.md#s-go); method [`Thing`](a/x.py_docs.md#s-thing-go)" in text
    )


def test_many_definitions_of_one_name_stand_by_top_folder() -> None:
    """No row has more links than can be scanned."""
    sources = [make_source(f"{top}/x{n}.py", make_export("main")) for top in "ab" for n in range(50)]
    text = make_repository(*sources).render_keywords()["keywords.m.md"]
    rows = [line for line in text.split("\n") if line.startswith("- ")]
    assert [row.partition(":")[0] for row in rows] == ["- `main` in `a`"] * 2 + ["- `main` in `b`"] * 2


def test_marks_do_not_hide_a_name_and_other_scripts_have_their_page() -> None:
    """`_run` stands under R, a name without a Latin letter on the last page."""
    source = make_source("a/x.py", make_export("_run"), make_export("日本"))
    pages = make_repository(source).render_keywords()
    assert "`_run`" in pages["keywords.r.md"]
    assert "`日本`" in pages["keywords.other.md"]


def test_the_parts_of_the_book_are_areas_then_top_folders() -> None:
    """Areas in the order of the configuration, folders by how many need them."""
    areas = (Area("Plants", ("garden/",)), Area("Animals", ("zoo/",), "Wild."))
    others = [make_source(path) for path in ("zoo/z.py", "lib/l.py", "garden/g.py")]
    repository = make_repository(CORE, USER, *others, areas=areas)
    contents = read_section(repository.render_book()["book.md"], "Contents")
    titles = [row.partition("]")[0] for row in contents.split("\n") if row]
    assert titles == ["- [Plants", "- [Animals", "- [`pkg`", "- [`app`", "- [`lib`"]
    assert "— Wild." in contents


def test_a_chapter_tells_who_needs_it_and_where_to_start() -> None:
    """One row leads to the folder and to its most needed source."""
    text = make_repository(CORE, USER).render_book()["book.md"]
    assert (
        "- [`pkg`](pkg/doc.md): 1 source, needed by 1 source outside — functions `run`, `stop`. "
        "Read first: [`core.py`](pkg/core.py_docs.md)." in text
    )


def test_a_chapter_that_nobody_needs_starts_where_its_own_sources_do() -> None:
    """What others of the same folder need is read first."""
    near = make_source("pkg/near.py", make_export("near"), imports=(take("pkg.core", "run"),), uses=("run",))
    text = make_repository(CORE, near).render_book()["book.md"]
    assert "Read first: [`core.py`](pkg/core.py_docs.md)." in text


def test_the_book_says_what_the_sources_to_read_first_are_for() -> None:
    """Wherever they stand."""
    first = read_section(make_repository(CORE, USER).render_book()["book.md"], "Read first")
    assert "- [`pkg/core.py`](pkg/core.py_docs.md): needed by 1 source — functions `run`, `stop`" in first


def test_outcomes_add_up_to_the_tracked_files() -> None:
    """The sum is written so that it can be checked."""
    repository = make_repository(
        CORE, USER, Interface("a.png", outcome="binary", reason="NUL"), Interface("b", outcome="empty")
    )
    text = repository.render_quality()["quality.md"]
    assert "4 tracked files = 2 analyzed + 1 binary + 1 empty." in text
    assert "| **sum** | **4** |" in read_section(text, "Outcomes")
    assert "| binary | NUL | 1 | `*.png` 1 |" in read_section(text, "Reasons")


def test_parse_health_names_the_worst_source() -> None:
    """By language, with the share of bytes that the grammar could not read."""
    bad = make_source("a/bad.py", error_permille=123, problems=("syntax-error",))
    worse = make_source("a/worse.py", error_permille=400, problems=("syntax-error",))
    text = make_repository(CORE, bad, worse).render_quality()["quality.md"]
    assert "| python | 3 | 2 | 66.7 % | 40.0 % in [`a/worse.py`]" in read_section(text, "Parse health")
    assert read_section(text, "Worst parsed").index("worse.py") < read_section(text, "Worst parsed").index(
        "bad.py"
    )
    assert "| syntax-error | 2 | [`a/bad.py`]" in read_section(text, "Problems")


def test_imports_are_counted_by_how_surely_they_are_resolved() -> None:
    """Each language has a row; what is missing is named."""
    lost = make_source("app/lost.py", imports=(take("pkg.missing", "x"), take("os", "path")))
    text = make_repository(make_source("pkg/__init__.py"), CORE, USER, lost).render_quality()["quality.md"]
    assert "| python | 1 | 0 | 0 | 0 | 1 | 1 | 50.0 % |" in read_section(text, "Imports by how surely")
    assert "| `pkg.missing` | python | 1 | [`app/lost.py`]" in read_section(text, "Unresolved imports")


def test_documented_symbols_leave_tests_out() -> None:
    """By top folder, with their sum."""
    test = make_source("tests/test_x.py", make_export("test_x"), traits=("test",))
    text = make_repository(CORE, USER, test).render_quality()["quality.md"]
    section = read_section(text, "Documented symbols")
    assert "| [`pkg`](pkg/doc.md) | 2 | 1 | 50.0 % |" in section
    assert "| **sum** | 3 | 2 | 33.3 % |" in section
    assert "tests/doc.md" not in section


def test_a_part_without_words_is_told_by_what_is_needed_most() -> None:
    """By the main symbols of its own folder where that is it, else by its first folders."""
    user = make_source("app/m.py", imports=(take("lib.core", "run"), take("deep.in.box", "Box")))
    sources = (
        make_source("lib/core.py", make_export("run")),
        make_source("deep/in/box.py", make_export("Box")),
    )
    text = make_repository(*sources, user).render_book()["book.md"]
    assert "[`lib`](#part-lib): 1 folder, 1 source — function `run`" in text
    assert "[`deep`](#part-deep): 1 folder, 1 source — chiefly `in`" in text
