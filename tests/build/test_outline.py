"""Outlines hold all that links and the repository's pages read of folds."""

from pathlib import Path

import msgspec
import pytest

from repodocs.build.workspace import open_workspace
from repodocs.link.repository import link_repository
from repodocs.model.fold import Fold
from repodocs.model.links import Links
from repodocs.render.book import render_book
from repodocs.render.keyword_index import render_keyword_index
from repodocs.render.quality import render_quality
from tests.build.repository import FILES, Repository

OWNERS = "shapes/ @one\n*.cpp @two\n"


def test_links_and_pages_of_outlines_are_those_of_folds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every value that reads outlines in a build, from both."""
    repository = Repository(tmp_path / "shapes", {**FILES, "CODEOWNERS": OWNERS})
    assert repository.build().code == 0
    monkeypatch.chdir(repository.root)
    workspace = open_workspace(Path())
    plan, options = workspace.plan, workspace.configuration.options
    folds = [read(plan.artifacts.fold(folder), Fold) for folder in plan.folders]
    outlines = [read(plan.artifacts.outline(folder), Fold) for folder in plan.folders]
    links = [read(plan.artifacts.links(folder), Links) for folder in plan.folders]
    assert folds != outlines
    resolvers = {name: one.resolver for name, one in workspace.catalog.languages.items()}
    assert link_repository(folds, resolvers, options) == link_repository(outlines, resolvers, options)
    templates = workspace.kit.templates
    for render in (render_book, render_quality):
        whole = render(folds, links, plan.names, options, templates)
        assert render(outlines, links, plan.names, options, templates) == whole
    whole = render_keyword_index(folds, plan.names, options, templates)
    assert render_keyword_index(outlines, plan.names, options, templates) == whole


def test_a_signature_reaches_no_links_and_no_page_of_the_repository(tmp_path: Path) -> None:
    """The fold of its folder changes, its outline does not."""
    repository = Repository(tmp_path / "shapes")
    assert repository.build().code == 0
    repository.replace("shapes/area.py", "def square(side)", "def square(side, scale=1)")
    ran = repository.build().ran
    assert {"fold:shapes", "index:shapes"} <= ran
    assert not ran & {"link", "repository:keywords", "repository:book", "repository:quality"}


def read(path: str, kind: type[msgspec.Struct]) -> msgspec.Struct:
    """An artifact."""
    return msgspec.json.decode(Path(path).read_bytes(), type=kind)
