"""The same sources give the same bytes, whatever the folder, the machine's words or the way there."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.build.repository import FILES, Repository
from tests.faults.driven import expect_same, run_driven


def test_two_folders_give_identical_trees(tmp_path: Path) -> None:
    """Other hash seed, locale, time zone and processes: no byte differs."""
    first = Repository(tmp_path / "a" / "shapes")
    second = Repository(tmp_path / "b" / "deeper" / "another name")
    assert first.build("-n", "0", PYTHONHASHSEED="1", LC_ALL="C", TZ="UTC").code == 0
    assert second.build("-n", "2", PYTHONHASHSEED="2", LC_ALL="C.UTF-8", TZ="Asia/Tokyo").code == 0
    assert first.pages() == second.pages()
    assert first.artifacts() == second.artifacts()


def test_plain_doit_gives_the_same_bytes_and_sees_the_same_state(tmp_path: Path) -> None:
    """Stock doit on a two-line dodo.py, serial and with two processes."""
    ours = Repository(tmp_path / "ours" / "shapes")
    stock = Repository(tmp_path / "stock" / "shapes")
    stock_run = stock.doit("-n", "2")
    assert stock_run.returncode == 0, stock_run.stdout + stock_run.stderr
    ours.write("dodo.py", stock.read("dodo.py"))
    assert ours.build().code == 0
    assert ours.pages() == stock.pages()
    assert ours.artifacts() == stock.artifacts()
    # Each finds nothing to do after the other.
    assert "0 tasks run" in ours.doit().stdout
    assert stock.build().ran == frozenset()
    listed = ours.doit("list", "--all", "--status").stdout
    assert listed == stock.doit("list", "--all", "--status").stdout
    assert "U docs:shapes/area.py" in listed


# As a build of a hundred thousand sources: not all works of a stage are known at once.
FEW_AT_ONCE = """
from repodocs.build.run import engine
engine.AT_ONCE = {count}
"""


@pytest.mark.parametrize("count", [4, 10])
def test_a_build_that_knows_few_works_at_once_makes_the_same(tmp_path: Path, count: int) -> None:
    """Its stages begin with what is known, and go on until all is done, here or by processes."""
    few = Repository(tmp_path / "few" / "shapes")
    done = run_driven(few.root, FEW_AT_ONCE.format(count=count))
    assert done.returncode == 0, done.stderr
    all_at_once = Repository(tmp_path / "all" / "shapes")
    assert all_at_once.build().code == 0
    expect_same(few, all_at_once)
    assert f"docs: {len(FILES)} tasks run" in done.stdout
    assert few.build().ran == frozenset()


def test_what_other_processes_are_writing_is_not_lost(tmp_path: Path) -> None:
    """Stock doit prunes while others analyse: what nobody owns yet goes when all is booked, or stays."""
    repository = Repository(tmp_path / "shapes")
    assert repository.doit().returncode == 0
    interface = repository.root / ".repodocs/interface"
    stray = interface / "gone.py.json"
    shutil.copy(interface / "shapes/area.py.json", stray)
    for path in (repository.root / ".repodocs").glob("state.sqlite*"):
        path.unlink()
    assert repository.doit("prune").returncode == 0
    assert (interface / "shapes/paint.py.json").is_file()
    assert repository.doit("-n", "2").returncode == 0
    assert not stray.exists()
    assert "0 tasks run" in repository.doit().stdout


PATHS = st.sampled_from([*sorted(FILES), "shapes/new.py", "shapes/deep/er/x.py", "native/new.h"])
TEXTS = st.sampled_from(
    [
        '"""One."""\n\n\ndef one():\n    return 1\n',
        '"""Two."""\nfrom shapes.area import square\nfrom shapes import paint\n\n\nclass Two(paint.Cost):\n    def two(self):\n        return square(2)\n',
        '#include "area.h"\n#include "../native/new.h"\nint two() { return area(2); }\n',
        "# Title\n\nSee [area](shapes/area.py) and [gone](gone.py).\n",
        "",
        "\0binary",
    ]
)
EDITS = st.one_of(
    st.tuples(st.just("write"), PATHS, TEXTS),
    st.tuples(st.just("delete"), PATHS, st.just("")),
    st.tuples(st.just("tamper"), st.sampled_from(["shapes/area.py_docs.md", "index.md"]), TEXTS),
)


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.lists(EDITS, min_size=1, max_size=4), min_size=1, max_size=3))
def test_edits_built_one_by_one_equal_a_clean_build(
    tmp_path_factory: "object", rounds: list[list[tuple[str, str, str]]]
) -> None:
    """An incremental build equals a clean one, byte for byte, and is then up to date."""
    base: Path = tmp_path_factory.mktemp("random")  # type: ignore[attr-defined]  # pytest's factory
    edited = Repository(base / "edited" / "shapes")
    assert edited.build().code == 0
    for edits in rounds:
        for edit in edits:
            apply_edit(edited, *edit)
        assert edited.build().code == 0
    clean = Repository(base / "clean" / "shapes", {})
    for path in FILES.keys() | {edit[1] for edits in rounds for edit in edits}:
        if (edited.root / path).is_file():
            (clean.root / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(edited.root / path, clean.root / path)
    assert clean.build().code == 0
    assert edited.pages() == clean.pages()
    assert edited.artifacts() == clean.artifacts()
    assert edited.build().ran == frozenset()


def apply_edit(repository: Repository, kind: str, path: str, text: str) -> None:
    """Writes or deletes a source, or changes a page by hand."""
    if kind == "write":
        repository.write(path, text)
    elif kind == "delete":
        (repository.root / path).unlink(missing_ok=True)
    else:
        repository.write(f"docs/code/{path}", text)
