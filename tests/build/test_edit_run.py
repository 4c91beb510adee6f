"""A bare `repodocs` after an edit reads neither doit nor YAML; its bytes are those of a clean build."""

import shutil
from pathlib import Path

import pytest

from repodocs.build.plan.recipes import PACKAGE
from repodocs.build.snapshot.snapshot import read_snapshot
from tests.build.repository import FILES, Repository
from tests.faults.driven import expect_same, run_driven
from tests.faults.races import SURE_SOON

SETTLED = ".repodocs/settled"


@pytest.fixture
def built(tmp_path: Path) -> Repository:
    """A repository whose last build left a snapshot and a settled configuration."""
    repository = Repository(tmp_path / "edited" / "shapes")
    assert repository.run().returncode == 0
    # Where a file of the tool is as young as the build, a first build settles nothing.
    assert repository.run().returncode == 0
    return repository


def test_edits_by_bare_runs_equal_a_clean_build(built: Repository, tmp_path: Path) -> None:
    """A body, then a signature, then a page by hand."""
    built.replace("shapes/area.py", "side * side", "side ** 2")
    done = built.run()
    assert "1 analysed" in done.stdout, done.stderr
    assert " 3 tasks run" in done.stdout or " 4 tasks run" in done.stdout
    built.replace("shapes/area.py", "def square(side)", "def square(side, scale=1)")
    assert "1 analysed" in built.run().stdout
    built.write("docs/code/index.md", "tampered\n")
    assert built.run().returncode == 0
    assert "nothing to do" in built.run().stdout
    clean = Repository(tmp_path / "clean" / "shapes", {path: built.read(path) for path in FILES})
    assert clean.run().returncode == 0
    assert built.pages() == clean.pages()
    assert built.artifacts() == clean.artifacts()


def test_sources_that_come_and_go_by_bare_runs_equal_a_clean_build(built: Repository, tmp_path: Path) -> None:
    """Each step asks what it can reach alone, and the next run has nothing to do."""
    steps: tuple[tuple[str, str | None], ...] = (
        (
            "shapes/volume.py",
            '"""Volumes."""\n\nfrom shapes.area import square\n\n\ndef cube(a):\n    return a * square(a)\n',
        ),
        ("deep/er/new.py", "from shapes.volume import cube\n"),
        ("shapes/area.py", '"""Areas."""\n\n\ndef square(a):\n    return a * a\n'),
        ("shapes/paint.py", None),
        ("deep/er/new.py", None),
        ("tests/test_area.py", None),
        ("shapes/paint.py", "from shapes.area import square\n"),
    )
    files = {path: built.read(path) for path in FILES}
    for number, (path, text) in enumerate(steps):
        change(built, files, path, text)
        assert built.run(PYTHONPROFILEIMPORTTIME="1").stderr.count("doit") == 0, path
        assert "nothing to do" in built.run().stdout, path
        clean = Repository(tmp_path / f"clean-{number}" / "shapes", files)
        assert clean.run().returncode == 0
        assert built.pages() == clean.pages(), path
        assert built.artifacts() == clean.artifacts(), path


# The first process that reads an edited source changes it again before its analysis is there.
OVERTAKEN = """
from pathlib import Path
from repodocs.build.stages import analyses as stages
analyze = stages.analyze_source
def analyze_source(content, source, *rest):
    text = content.decode()
    Path(source.disk_name).write_text(text.replace("side ** 2", "2 ** side"))
    return analyze(content, source, *rest)
stages.analyze_source = analyze_source
"""


def test_a_source_that_changes_after_it_was_read_ahead_is_read_again(
    built: Repository, tmp_path: Path
) -> None:
    """What was made of the older content is no page, and the next run ends as a clean build."""
    built.replace("shapes/area.py", "side * side", "side ** 2")
    done = run_driven(built.root, OVERTAKEN)
    assert done.returncode == 0, done.stderr
    assert "2 ** side" in built.read("docs/code/shapes/area.py_docs.md")
    assert built.run().returncode == 0
    clean = Repository(tmp_path / "clean" / "shapes", {path: built.read(path) for path in FILES})
    assert clean.run().returncode == 0
    expect_same(built, clean)


# While one source is read, another one is edited that no look had found changed.
EDITED_MEANWHILE = """
import os
from pathlib import Path
from repodocs.build.stages import analyses as stages
analyze = stages.analyze_source
def analyze_source(content, source, *rest):
    if source.path == "shapes/area.py":
        Path("shapes/paint.py").write_text(Path("shapes/paint.py").read_text().replace("2 *", "3 *"))
    return analyze(content, source, *rest)
stages.analyze_source = analyze_source
"""


@pytest.mark.parametrize("arguments", [(), ("run", "-n", "0")])
def test_another_source_that_changes_meanwhile_is_seen_by_the_next_run(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    """Also where a page of it is made in this run, for what it links to."""
    built = Repository(tmp_path / "edited" / "shapes")
    for _ in range(2):
        assert run_driven(built.root, SURE_SOON).returncode == 0
    built.replace("shapes/area.py", "def square(", "def rectangle(")
    done = run_driven(built.root, SURE_SOON + EDITED_MEANWHILE, *arguments)
    assert done.returncode == 0, done.stderr
    assert "analyze: 1 tasks run" in done.stdout
    assert "3 * square" in built.read("docs/code/shapes/paint.py_docs.md")
    assert "1 analysed" in built.run().stdout
    clean = Repository(tmp_path / "clean" / "shapes", {path: built.read(path) for path in FILES})
    assert clean.run().returncode == 0
    expect_same(built, clean)


def change(built: Repository, files: dict[str, str], path: str, text: str | None) -> None:
    """Writes or removes a source, with the folders that are empty then."""
    if text is not None:
        files[path] = text
        built.write(path, text)
        return
    del files[path]
    gone = built.root / path
    gone.unlink()
    while not any((gone := gone.parent).iterdir()):
        gone.rmdir()


# A build that takes longer than files are young.
SLOW = """
import time
from repodocs.build.stages import analyses as stages
analyze = stages.analyze_source
def analyze_source(content, source, *rest):
    time.sleep(2.2 if source.path == "shapes/area.py" else 0)
    return analyze(content, source, *rest)
stages.analyze_source = analyze_source
"""


def test_a_build_of_a_fresh_clone_is_followed_by_a_run_with_nothing_to_do(tmp_path: Path) -> None:
    """Files that were young when it began are looked at again when it ends; none is read a third time."""
    fresh = Repository(tmp_path / "shapes", {**FILES, "pyproject.toml": "[project]\nname = 'shapes'\n"})
    assert run_driven(fresh.root, SLOW).returncode == 0
    assert "nothing to do" in fresh.run().stdout
    seen = read_snapshot(str(fresh.root / ".repodocs"))
    assert seen is not None
    assert seen["racy"] == []


# What a build reads of the configuration is changed while it runs, and has the times that it had.
RECONFIGURED = """
from pathlib import Path
from repodocs.build.snapshot import shoot
look = shoot.look_at_tool
def look_at_tool(workspace):
    Path("repodocs.yaml").write_text("title: Other title\\n")
    import time
    time.sleep(2.2)
    return look(workspace)
shoot.look_at_tool = look_at_tool
"""


def test_a_configuration_that_changed_while_it_was_young_is_read_again(tmp_path: Path) -> None:
    """The next run has its new title on the pages."""
    fresh = Repository(tmp_path / "shapes", {**FILES, "repodocs.yaml": "title: First title\n"})
    assert run_driven(fresh.root, RECONFIGURED).returncode == 0
    assert "First title" in fresh.read("docs/code/index.md")
    assert "nothing to do" not in fresh.run().stdout
    assert "Other title" in fresh.read("docs/code/index.md")


def test_a_source_that_came_and_went_leaves_nothing(built: Repository) -> None:
    """Neither pages nor a task by its name."""
    before = built.pages()
    built.write("shapes/note.txt", "kept\n")
    assert "nothing to do" not in built.run("docs:shapes/note.txt").stdout
    assert built.run().returncode == 0
    assert "nothing to do" in built.run("docs:shapes/note.txt").stdout
    (built.root / "shapes/note.txt").unlink()
    assert built.run().returncode == 0
    assert built.pages() == before
    assert built.run("docs:shapes/note.txt").returncode != 0


def test_an_edit_imports_neither_doit_nor_yaml(built: Repository) -> None:
    """What is settled is found again."""
    built.replace("shapes/area.py", "side * side", "side ** 2")
    told = built.run(PYTHONPROFILEIMPORTTIME="1")
    assert "1 analysed" in told.stdout
    imported = {line.rpartition("|")[2].strip() for line in told.stderr.splitlines()}
    assert "repodocs.build.run.engine" in imported
    assert not imported & {"doit", "yaml", "multiprocessing", "pathspec", "repodocs.link.repository"}


def test_an_option_that_changed_with_a_body_holds(built: Repository) -> None:
    """What is settled is bound to the configuration's own files."""
    built.write(".git/info/exclude", "repodocs.yaml\n")
    built.write("repodocs.yaml", "title: Other title\n")
    built.replace("shapes/area.py", "side * side", "side ** 2")
    assert built.run().returncode == 0
    assert "Other title" in built.read("docs/code/index.md")


@pytest.mark.parametrize("content", [b"", b"\0" * 40])
def test_a_damaged_settled_file_counts_as_none(built: Repository, content: bytes) -> None:
    """The configuration is then read again."""
    (built.root / SETTLED).write_bytes(content)
    built.replace("shapes/area.py", "side * side", "side ** 2")
    assert "1 analysed" in built.run().stdout
    assert "side ** 2" in built.read("docs/code/shapes/area.py_docs.md")


def test_a_page_that_cannot_be_made_fails_its_task_alone(built: Repository) -> None:
    """The failure is told as by any build, and the next run asks for it again."""
    page = built.root / "docs/code/shapes/area.py_docs.md"
    page.unlink()
    page.mkdir()
    done = built.run()
    assert done.returncode == 1
    assert "docs:shapes/area.py" in done.stderr
    page.rmdir()
    assert built.run().returncode == 0
    assert page.is_file()


@pytest.mark.parametrize(
    "manner", [("-n", "2"), ("-n4",), ("-c",), ("run", "--process=3", "--continue"), ("run", "--process", "1")]
)
def test_how_to_build_does_not_matter_where_there_is_nothing_to_do(
    built: Repository, manner: tuple[str, ...]
) -> None:
    """A script that always names its processes pays for no more than one that does not; an edit is built."""
    assert "nothing to do" in built.run(*manner).stdout
    assert "nothing to do" in built.run(*manner, "docs:shapes/area.py").stdout
    built.replace("shapes/area.py", "side * side", "side ** 2")
    assert "docs: 1 tasks run" in built.run(*manner).stdout


def test_a_fresh_task_of_a_source_is_told_by_the_snapshot(built: Repository) -> None:
    """By its name; a stale one runs, and a name that nothing has is a mistake."""
    assert "nothing to do" in built.run("docs:shapes/area.py").stdout
    assert "nothing to do" in built.run("run", "docs:shapes/area.py", "analyze:README.md").stdout
    assert built.run("docs:shapes/gone.py").returncode != 0
    built.replace("shapes/area.py", "side * side", "side ** 2")
    assert "nothing to do" not in built.run("docs:shapes/area.py").stdout
    assert "side ** 2" in built.read("docs/code/shapes/area.py_docs.md")


def test_another_installation_asks_anew(built: Repository, tmp_path: Path) -> None:
    """Two of them may be two versions, although the files of the one that built did not change."""
    copy = tmp_path / "other"
    shutil.copytree(PACKAGE, copy / "repodocs")
    shutil.copytree(PACKAGE.parent / "config", copy / "config")
    recipes = copy / "config/templates/docs.md.j2"
    recipes.write_text("Of another version.\n" + recipes.read_text(encoding="utf-8"), encoding="utf-8")
    done = built.run(PYTHONPATH=str(copy))
    assert "nothing to do" not in done.stdout, done.stderr
    assert "Of another version." in built.read("docs/code/shapes/area.py_docs.md")
