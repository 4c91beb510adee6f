"""Every shipped language is whole: grammar, queries and rules fit each other."""

from functools import cache
from pathlib import Path

import pytest

from repodocs.config.load import find_defaults, load_configuration
from repodocs.languages.catalog import Catalog
from repodocs.languages.query import Asked

LANGUAGES = sorted(path.parent.name for path in find_defaults().glob("languages/*/language.yaml"))


@cache
def load_catalog() -> Catalog:
    """The shipped languages and rules."""
    configuration = load_configuration(Path(__file__).parent)
    return Catalog(configuration.languages, configuration.rules)


@pytest.mark.parametrize("name", LANGUAGES)
def test_language_compiles_with_its_rules(name: str) -> None:
    """With nothing installed besides repodocs; rules that wait for their words too."""
    asked = load_catalog().compile(name).asked
    assert isinstance(asked, Asked)
    for rules in asked.worded:
        assert rules.joined.roles


@pytest.mark.parametrize("name", LANGUAGES)
def test_language_can_be_met(name: str) -> None:
    """Some file name or shebang leads to it."""
    files = load_catalog().languages[name].files
    assert files.extensions or files.names or files.globs or files.shebangs
