"""The texts that start a repository's configuration."""

import ast
import re
from pathlib import Path

from repodocs.config.init import make_dodo_text, make_options_text
from repodocs.config.load import find_defaults, load_configuration
from tests.unit.config.repository import load_options


def make_text() -> str:
    """The commented repodocs.yaml."""
    return make_options_text((find_defaults() / "repodocs.yaml").read_text(encoding="utf-8"))


def test_commented_options_change_nothing(tmp_path: Path) -> None:
    """The file can be committed as it is."""
    assert load_options(tmp_path, make_text()) == load_configuration(tmp_path / "none").options


def test_uncommented_options_are_the_defaults(tmp_path: Path) -> None:
    """Every key stands there, and with the value that it has."""
    defaults = load_configuration(tmp_path).options
    text = re.sub(r"(?m)^# ", "", make_text())
    assert load_options(tmp_path, text) == defaults
    for key in defaults.__struct_fields__:
        assert re.search(rf"(?m)^{key}:", text), f"{key} is not shown"
    for key in defaults.limits.__struct_fields__:
        assert re.search(rf"(?m)^  {key}:", text), f"limits.{key} is not shown"


def test_one_option_is_turned_on(tmp_path: Path) -> None:
    """By taking the marks from two lines."""
    text = make_text().replace("# limits:", "limits:").replace("#   rows: 25", "  rows: 9")
    assert load_options(tmp_path, text).limits.rows == 9


def test_dodo_has_two_lines() -> None:
    """And is Python that takes all from one place."""
    text = make_dodo_text()
    assert text.count("\n") == 2
    assert [type(node).__name__ for node in ast.parse(text).body] == ["Expr", "ImportFrom"]
