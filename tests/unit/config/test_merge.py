"""A repository's options over the default ones."""

from pathlib import Path

import pytest

from repodocs.config.load import load_configuration
from tests.unit.config.repository import load_options


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "null\n", "{}\n", "\ufeff"])
def test_nothing_written_is_the_defaults(tmp_path: Path, text: str) -> None:
    """As if there were no file."""
    defaults = load_configuration(tmp_path).options
    assert load_options(tmp_path, text) == defaults


def test_keys_are_laid_over_one_by_one(tmp_path: Path) -> None:
    """What is not written keeps its default, at every depth."""
    defaults = load_configuration(tmp_path).options
    options = load_options(tmp_path, "output: pages\nlimits: {rows: 7}\n")
    assert (options.output, options.state) == ("pages", defaults.state)
    assert (options.limits.rows, options.limits.uses) == (7, defaults.limits.uses)
    assert options.traits == defaults.traits


def test_list_replaces_the_default_one(tmp_path: Path) -> None:
    """Licences in their order are the repository's business."""
    options = load_options(tmp_path, "licences: [{name: Own, pattern: own}]\n")
    assert [licence.name for licence in options.licences] == ["Own"]


def test_patterns_of_a_trait_are_added(tmp_path: Path) -> None:
    """After the default ones, since the last pattern that fits decides."""
    defaults = load_configuration(tmp_path).options
    options = load_options(tmp_path, "traits: {test: {paths: [qa/, '!tests/data/']}}\n")
    assert options.traits["test"].paths == (*defaults.traits["test"].paths, "qa/", "!tests/data/")
    assert options.traits["generated"] == defaults.traits["generated"]


def test_pattern_that_is_there_moves_to_the_end(tmp_path: Path) -> None:
    """`!spec/` and then `spec/`: the order in which they are written decides."""
    options = load_options(tmp_path, "traits: {test: {paths: ['!spec/', spec/]}}\n")
    paths = options.traits["test"].paths
    assert paths[-2:] == ("!spec/", "spec/")
    assert paths.count("spec/") == 1


def test_empty_list_removes_the_default_patterns(tmp_path: Path) -> None:
    """The rest of the trait stays."""
    defaults = load_configuration(tmp_path).options
    options = load_options(tmp_path, "traits: {generated: {paths: []}}\n")
    assert options.traits["generated"].paths == ()
    assert options.traits["generated"].markers == defaults.traits["generated"].markers


@pytest.mark.parametrize("nothing", ["null", "[]", "~", ""])
def test_nothing_instead_of_a_trait_removes_it(tmp_path: Path, nothing: str) -> None:
    """No path and no marker gives the trait any more."""
    trait = load_options(tmp_path, f"traits:\n  vendored: {nothing}\n").traits["vendored"]
    assert (trait.paths, trait.markers) == ((), ())


def test_repository_adds_a_trait(tmp_path: Path) -> None:
    """A name of its own, unlike the default ones."""
    options = load_options(tmp_path, "traits: {legacy: {paths: [old/]}}\n")
    assert options.traits["legacy"].paths == ("old/",)


def test_languages_are_changed_by_adding(tmp_path: Path) -> None:
    """Extensions and blanks of a repository come after the language's own."""
    before = {one.name: one for one in load_configuration(tmp_path).languages}
    load_options(tmp_path, "languages: {cpp: {extensions: [.cppi], blank_words: [MY_API], grammar: other}}\n")
    after = {one.name: one for one in load_configuration(tmp_path).languages}
    assert after["cpp"].files.extensions == (*before["cpp"].files.extensions, ".cppi")
    assert set(after["cpp"].blank.words) == {*before["cpp"].blank.words, "MY_API"}
    assert after["cpp"].grammar == "other"
    assert after["python"] == before["python"]


def test_language_can_be_off(tmp_path: Path) -> None:
    """Its sources are plain text then."""
    load_options(tmp_path, "languages: {python: {enabled: false}}\n")
    assert "python" not in {one.name for one in load_configuration(tmp_path).languages}


def test_provider_of_all_and_of_one(tmp_path: Path) -> None:
    """A language's own choice stands above the common one."""
    load_options(tmp_path, "provider: wheel\nlanguages: {cpp: {provider: pack}}\n")
    providers = {one.name: one.provider for one in load_configuration(tmp_path).languages}
    assert (providers["python"], providers["cpp"]) == ("wheel", "pack")
