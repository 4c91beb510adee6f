"""`repodocs why` tells the chain from a page to the source that changed."""

from pathlib import Path

import pytest

from tests.build.repository import Repository


@pytest.fixture
def built(tmp_path: Path) -> Repository:
    """A repository that has just been built."""
    repository = Repository(tmp_path / "shapes")
    assert repository.build().code == 0
    return repository


def test_a_fresh_page_is_said_to_be(built: Repository) -> None:
    """By its task, its path or its source."""
    for name in ("docs:shapes/area.py", "docs/code/shapes/area.py_docs.md", "shapes/area.py"):
        told = built.run("why", name)
        assert told.stdout == "docs:shapes/area.py is fresh\n", told.stderr


def test_an_edit_is_named_with_its_hashes(built: Repository) -> None:
    """The input that differs stands under each task that reads it."""
    built.replace("shapes/area.py", "side * side", "side ** 2")
    told = built.run("why", "keywords:shapes/area.py").stdout.splitlines()
    assert told[0] == "keywords:shapes/area.py is fresh until what it reads is made again"
    assert "  analyze:shapes/area.py is stale" in told
    assert any("input shapes/area.py: " in line and " -> " in line for line in told)


def test_stages_without_inputs_have_reasons_of_their_own(built: Repository) -> None:
    """The check tells of pages, prune of files; both are fresh after a build."""
    assert built.run("why", "check").stdout == "check is fresh\n"
    assert built.run("why", "prune").stdout == "prune is fresh\n"
    (built.root / "shapes/area.py").unlink()
    assert "prune is stale\n  no task owns " in built.run("why", "prune").stdout


def test_a_changed_option_is_named_by_its_part(built: Repository) -> None:
    """The recipe's part that differs, not only its digest."""
    built.write("repodocs.yaml", "title: Other\nexclude: [repodocs.yaml]\n")
    told = built.run("why", "docs:shapes/area.py").stdout
    assert "recipe: " in told
    assert "    options: " in told
    assert "template" not in told


def test_an_unknown_name_is_a_mistake(built: Repository) -> None:
    """With what to do instead."""
    told = built.run("why", "docs:gone.py")
    assert told.returncode == 3
    assert "repodocs list --all" in told.stderr
