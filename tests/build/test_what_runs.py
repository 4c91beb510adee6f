"""The table "what an edit runs": each edit runs its tasks and no others."""

import os
from pathlib import Path

import pytest

from tests.build.repository import FILES, PACKAGE, Repository, name_tasks


@pytest.fixture
def built(tmp_path: Path) -> Repository:
    """A repository that has just been built."""
    repository = Repository(tmp_path / "shapes")
    first = repository.build()
    assert first.code == 0, first.err
    assert {f"docs:{path}" for path in FILES} <= first.ran
    return repository


def test_nothing_runs_when_nothing_changed(built: Repository) -> None:
    """The second run executes no task."""
    assert built.build().ran == frozenset()


def test_a_touch_runs_nothing(built: Repository) -> None:
    """A new time with the same bytes is no change."""
    os.utime(built.root / "shapes/area.py", (1, 1))
    assert built.build().ran == frozenset()


def test_a_body_edit_runs_three_tasks_and_the_check(built: Repository) -> None:
    """The interface is the same, so the wave ends at the source's own pages."""
    built.replace("shapes/area.py", "side * side", "side ** 2")
    assert built.build().ran <= name_tasks("shapes/area.py") | {"check"}
    assert built.build().ran == frozenset()


def test_a_comment_in_a_header_stays_with_the_header(built: Repository) -> None:
    """A comment that documents nothing is no part of the interface."""
    built.replace("native/area.cpp", "return", "// Quick.\n  return")
    assert built.build().ran <= name_tasks("native/area.cpp") | {"check"}


def test_a_signature_runs_what_quotes_it(built: Repository) -> None:
    """Folds and indexes of its folders run, and no other source is analysed."""
    built.replace("shapes/area.py", "def square(side)", "def square(side, scale=1)")
    ran = built.build().ran
    assert name_tasks("shapes/area.py") <= ran
    assert {"fold:shapes", "index:shapes"} <= ran
    assert {name for name in ran if name.startswith("analyze:")} == {"analyze:shapes/area.py"}
    assert "docs:native/area.h" not in ran


def test_an_import_runs_the_pages_of_what_it_needs(built: Repository) -> None:
    """The imported source's page lists a new importer."""
    built.replace(
        "shapes/paint.py", "from shapes.area import square", "import shapes\nfrom shapes.area import square"
    )
    ran = built.build().ran
    assert {"link", "docs:shapes/paint.py", "docs:shapes/__init__.py"} <= ran
    assert "analyze:shapes/__init__.py" not in ran
    assert "docs:native/area.cpp" not in ran


def test_a_function_runs_the_page_of_what_names_it_in_another_language(built: Repository) -> None:
    """Both pages tell the other one while the name is shared, and no longer."""
    built.write("functions.yaml", "- func: area(int side) -> int\n  dispatch:\n    CPU: area_cpu\n")
    built.write("native/cpu.cpp", "int area_cpu(int side) {\n  return side * side;\n}\n")
    built.build()
    bridge = "[`area_cpu`](native/cpu.cpp_docs.md#s-area_cpu); [line 3](../../functions.yaml#L3)"
    assert bridge in built.read("docs/code/functions.yaml_docs.md")
    assert "functions.yaml_docs.md" in built.read("docs/code/native/cpu.cpp_docs.md")
    built.replace("native/cpu.cpp", "area_cpu", "area_gpu")
    ran = built.build().ran
    assert {"link", "docs:native/cpu.cpp", "docs:functions.yaml"} <= ran
    assert "analyze:functions.yaml" not in ran
    assert "area_cpu" not in built.read("docs/code/native/cpu.cpp_docs.md")
    assert "cpu.cpp_docs.md" not in built.read("docs/code/functions.yaml_docs.md")


def test_a_new_file_runs_its_folders(built: Repository) -> None:
    """Its tasks, the folds up the tree, and nothing of other sources' analyses."""
    built.write("shapes/round.py", '"""Round shapes."""\n')
    ran = built.build().ran
    assert name_tasks("shapes/round.py") | {"fold:shapes", "fold:.", "index:shapes"} <= ran
    assert {n for n in ran if n.startswith("analyze:")} == {"analyze:shapes/round.py"}
    assert "shapes/round.py_docs.md" in built.pages()


def test_a_deleted_file_takes_its_pages_along(built: Repository) -> None:
    """Pages and artifacts of a source that is gone are removed; foreign files stay."""
    built.write("docs/code/shapes/notes.md", "mine\n")
    (built.root / "shapes/paint.py").unlink()
    ran = built.build().ran
    assert not any("paint" in name for name in ran)
    assert not any("paint" in path for path in built.artifacts())
    left = [path for path in built.pages() if path.startswith("shapes/") and "paint" in path]
    assert left == []
    assert built.read("docs/code/shapes/notes.md") == "mine\n"


def test_a_template_runs_its_pages(built: Repository) -> None:
    """A template of keyword pages touches no other page."""
    default = Path(__file__).parent.parent.parent / "config/templates/keywords.md.j2"
    built.write("templates/keywords.md.j2", default.read_text(encoding="utf-8") + "\nOwn ending.\n")
    built.write("repodocs.yaml", "templates: templates\nexclude: [templates/, repodocs.yaml]\n")
    ran = built.build().ran
    assert {f"keywords:{path}" for path in FILES} <= ran
    assert not any(name.startswith(("analyze:", "docs:", "fold:", "index:")) for name in ran)
    assert "Own ending." in built.read("docs/code/shapes/area.py_kw.md")


def test_a_query_runs_its_language(built: Repository) -> None:
    """What a repository changes of C++ leaves Python's analyses as they are."""
    built.write(
        "repodocs.yaml", "languages:\n  cpp:\n    blank_words: [SHAPES_API]\nexclude: [repodocs.yaml]\n"
    )
    ran = built.build().ran
    analysed = {name for name in ran if name.startswith("analyze:")}
    assert analysed <= {"analyze:native/area.cpp", "analyze:native/area.h"}
    assert "analyze:native/area.cpp" in analysed


def test_a_page_changed_by_hand_is_written_anew(built: Repository) -> None:
    """And nothing but its task runs."""
    page = "docs/code/shapes/area.py_docs.md"
    before = built.read(page)
    built.write(page, before + "tampered\n")
    assert built.build().ran <= {"docs:shapes/area.py", "check"}
    assert built.read(page) == before


def test_a_deleted_page_is_written_anew(built: Repository) -> None:
    """A missing target makes its task stale."""
    page = built.root / "docs/code/shapes/area.py_kw.md"
    before = page.read_bytes()
    page.unlink()
    assert built.build().ran <= {"keywords:shapes/area.py", "check"}
    assert page.read_bytes() == before


def test_an_edit_of_the_same_size_and_time_is_seen(built: Repository) -> None:
    """The time of a change cannot be set back, so such an edit still shows."""
    path = built.root / "shapes/area.py"
    stat = path.stat()
    built.replace("shapes/area.py", "side * side", "side + side")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert path.stat().st_size == stat.st_size
    assert "analyze:shapes/area.py" in built.build().ran


def test_a_renamed_file_is_not_parsed_again(built: Repository) -> None:
    """The same content under a new name comes from the store."""
    (built.root / "shapes/paint.py").rename(built.root / "shapes/colour.py")
    done = built.build()
    assert name_tasks("shapes/colour.py") <= done.ran
    assert "0 analysed, 1 from store" in done.out


def test_a_switch_back_parses_nothing(built: Repository) -> None:
    """An edit that is undone finds its first analysis in the store."""
    before = built.pages()
    text = built.read("shapes/area.py")
    built.replace("shapes/area.py", "square", "quadrat")
    assert "1 analysed, 0 from store" in built.build().out
    built.write("shapes/area.py", text)
    assert "0 analysed, 1 from store" in built.build().out
    assert built.pages() == before


ROBOT = "public class Robot {\n    void run() { walk(); }\n    void walk() { }\n}\n"
SHIPPED_JAVA = PACKAGE / "config/languages/java"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("has_implicit_self: true", "has_implicit_self: false"),
        ('separator: "."', 'separator: "."\nhas_free_modules: true'),
        ("title: Java", "title: Coffee"),
    ],
)
def test_a_language_that_is_told_otherwise_gives_the_pages_of_a_clean_build(
    tmp_path: Path, before: str, after: str
) -> None:
    """Whatever of its declaration pages show, though its analyses stay the same."""
    files = {f"langs/java/{one.name}": one.read_text(encoding="utf-8") for one in SHIPPED_JAVA.iterdir()}
    files |= {"repodocs.yaml": "language_folders: [langs]\n", "Robot.java": ROBOT}
    edited = Repository(tmp_path / "edited/shapes", files)
    assert edited.build().code == 0
    declaration = files["langs/java/language.yaml"]
    assert before in declaration
    edited.replace("langs/java/language.yaml", before, after)
    assert edited.build().code == 0
    clean = Repository(
        tmp_path / "clean/shapes",
        {**files, "langs/java/language.yaml": declaration.replace(before, after)},
    )
    assert clean.build().code == 0
    assert edited.pages() == clean.pages()
