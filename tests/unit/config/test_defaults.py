"""The shipped configuration itself."""

import re
from pathlib import Path

import msgspec
import pytest

from repodocs.config.kinds import inspect_type
from repodocs.config.load import find_defaults, load_configuration
from repodocs.model.options import Limits, Options


def read_defaults() -> str:
    """The text of the default options."""
    return (find_defaults() / "repodocs.yaml").read_text(encoding="utf-8")


def test_defaults_in_code_are_those_of_the_file(tmp_path: Path) -> None:
    """But for what only the file lists: patterns of traits and licences."""
    options = load_configuration(tmp_path).options
    listed = {"traits": {}, "licences": (), "binaries": (), "known_files": (), "made_headers": {}, "made_files": {}, "test_commands": {}}
    assert msgspec.structs.replace(options, **listed) == Options()
    assert options.traits
    assert options.licences


@pytest.mark.parametrize("kind", [Options, Limits])
def test_file_says_what_each_key_is_for(kind: type) -> None:
    """In the words of the schema, so that both say the same."""
    comments = " ".join(re.findall(r"#+ ?(.*)", read_defaults()))
    for field in inspect_type(kind).fields:  # type: ignore[attr-defined]  # of a struct
        words = (
            field.type.extra_json_schema["description"] if hasattr(field.type, "extra_json_schema") else ""
        )
        assert words.rstrip(".") in comments, f"the comment of {field.encode_name} lacks: {words}"


def test_repository_changes_nothing_of_the_next_one(tmp_path: Path) -> None:
    """Loading twice gives equal values, whatever was loaded in between."""
    first = load_configuration(tmp_path / "a")
    other = tmp_path / "b"
    other.mkdir()
    (other / "repodocs.yaml").write_text("traits: {test: []}\nlicences: []\nlimits: {rows: 1}\n")
    load_configuration(other)
    assert load_configuration(tmp_path / "a") == first
