"""A link goes on from the one before where that is sure, and never has other links than a first one.

Every other test of links asks that as well, for each of its sources: see `repository.link_folders`.
"""

from repodocs.link.repository import look_again
from repodocs.model.interface import Interface
from repodocs.model.options import Options
from tests.unit.link.again import KEY, link_on, write_sources
from tests.unit.link.repository import RESOLVERS, export, fold_sources, link, need, source

AREA = source("shapes/area.py", defines=["square"])
PAINT = source("shapes/paint.py", need("shapes.area", "square"), uses=["square"])
PACKAGE = source("shapes/__init__.py")


def list_holding(before: tuple[Interface, ...], now: tuple[Interface, ...], key: str = KEY) -> set[str]:
    """The sources whose names are not followed again."""
    _, kept = link_on(fold_sources(*before), RESOLVERS, Options(), b"")
    folds = fold_sources(*now)
    return set(look_again(folds, RESOLVERS, Options(), key, write_sources(folds), kept).holding)


def test_what_nobody_names_leaves_others_as_they_are() -> None:
    """It may need them."""
    new = source("shapes/volume.py", need("shapes.area", "square"), defines=["cube"], uses=["square"])
    sources = (PACKAGE, AREA, PAINT)
    paths = {one.path for one in sources}
    assert list_holding(sources, (*sources, new)) == paths
    assert list_holding((*sources, new), sources) == paths


def test_what_somebody_names_or_what_changed_lets_nothing_hold() -> None:
    """Neither does another recipe."""
    sources = (PACKAGE, AREA, PAINT)
    assert not list_holding((PACKAGE, PAINT), sources)
    assert not list_holding(sources, (PACKAGE, source("shapes/area.py", defines=["circle"]), PAINT))
    assert not list_holding(sources, sources, "another recipe")
    named = source("docs/use.md", language="markdown", uses=["shapes.cube"])
    assert not list_holding((*sources, named), (*sources, named, source("shapes/cube.py")))


def test_names_without_needs_are_followed_again() -> None:
    """Of the import system of what came; others hold."""
    go = source("area/area.go", language="go", uses=["Cube"])
    new = source("area/volume.go", language="go", defines=[export("Cube", "function")])
    assert list_holding((go, AREA), (go, AREA, new)) == {AREA.path}


def test_a_project_that_comes_shows_its_packages_from_everywhere() -> None:
    """Nobody names the build file, and documents name what is seen by it."""
    package = source("tool/draw/__init__.py", defines=["line"])
    guide = source(
        "guide.md", language="markdown", defines=[export("Guide", "heading")], uses=["draw.line"]
    )
    links = link(package, guide, source("tool/setup.py"))
    assert [one.path for one in links["tool/draw/__init__.py"].importers] == ["guide.md"]
