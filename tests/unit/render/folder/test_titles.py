"""The names that readers know: of languages, and of the repository."""

import pytest

from repodocs.model.language import Language
from repodocs.render.titles import name_repository, title_languages
from tests.unit.render.folder.repository import make_export, make_repository, make_source

LANGUAGES = {"python": Language("python", "Python 3", "python")}


def test_languages_are_shown_by_their_titles() -> None:
    """In sums and for each source; a language of no known name keeps it."""
    repository = make_repository(make_source("a/x.py"), make_source("a/y.z", language="zed"))
    root = title_languages(repository.folds[""], LANGUAGES)
    fold = title_languages(repository.folds["a"], LANGUAGES)
    assert [one.language for one in fold.sources] == ["Python 3", "zed"]
    assert root.folders[0].totals.languages == (("Python 3", 1), ("zed", 1))


@pytest.mark.parametrize(
    ("signature", "summary", "title"),
    [
        ("# Thing", "", "Thing"),
        ("## More", "Thing is a box.", "Thing"),
        ("## More", "Thing, a small project, is a box.", "Thing"),
        ("## More", "Big Thing 2 provides boxes.", "Repository"),
        ("## More", "", "Repository"),
        ("Thing", "", "Thing"),
    ],
)
def test_a_repository_is_named_by_its_readme(signature: str, summary: str, title: str) -> None:
    """By its title, not by its first section; else by what its first sentence is about."""
    heading = make_export(signature.strip("# "), "heading", signature=signature)
    repository = make_repository(make_source("README.md", heading, summary=summary))
    assert name_repository(repository.folds[""]) == title


def test_a_repository_without_readme_has_no_name() -> None:
    """The name of its folder may be another one in each clone."""
    assert name_repository(make_repository(make_source("a.py")).folds[""]) == "Repository"


@pytest.mark.parametrize(("kind", "name"), [("package", "thing"), ("module", "example.org/boxes/thing")])
def test_a_repository_without_a_title_is_named_by_its_manifest(kind: str, name: str) -> None:
    """A module's path ends with the name; a module without one is a part of a program."""
    part = make_source("a.py", make_export("part", "module"))
    manifest = make_source("thing.json", make_export(name, kind))
    assert name_repository(make_repository(part, manifest).folds[""]) == "thing"
