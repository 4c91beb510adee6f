"""Options in the table [tool.repodocs] of pyproject.toml."""

from pathlib import Path

import pytest

from repodocs.config.load import load_configuration
from tests.unit.config.repository import list_mistakes, write_files

PROJECT = """\
[project]
name = "x"

[tool.repodocs]
title = "Ours"
limits.rows = 7
exclude = [
  "a/",  # why
  'b/',
]
languages = {python = {blank_words = ["X"]}}

[tool.repodocs.traits]
example = []
test.paths = ["qa/"]

[[tool.repodocs.areas]]
title = "Storage"
paths = ["src/storage/"]

[[tool."repodocs".areas]]
title = '''Net'''
paths = ["src/net/"]

[tool.repodocs.limits2]
"""


def test_table_is_read_as_a_file_is(tmp_path: Path) -> None:
    """Dotted keys, sub-tables, inline tables and arrays of tables all count."""
    write_files(tmp_path, {"pyproject.toml": PROJECT.replace("\n[tool.repodocs.limits2]\n", "")})
    options = load_configuration(tmp_path).options
    assert (options.title, options.limits.rows, options.exclude) == ("Ours", 7, ("a/", "b/"))
    assert options.languages["python"].blank_words == ("X",)
    assert options.traits["example"].paths == ()
    assert options.traits["test"].paths[-1] == "qa/"
    assert [area.title for area in options.areas] == ["Storage", "Net"]


def test_places_of_mistakes_are_those_of_the_file(tmp_path: Path) -> None:
    """Keys and values in every way to write them, after characters of any width."""
    text = (
        '[tool.repodocs]\ntitle = 3\nlimits.row = 3\nareas = [{title = "é😀", path = ["a"]}]\n'
        '[tool.repodocs.languages.pyton]\n[tool.repodocs."rulez"]\n[[tool.repodocs.licences]]\n'
        'pattern = "("\n'
    )
    write_files(tmp_path, {"pyproject.toml": text})
    assert list_mistakes(tmp_path) == [
        "pyproject.toml:2:9: title wants text, not the number 3; write it in quotes",
        "pyproject.toml:3:8: unknown key 'row' in limits; did you mean 'rows'?",
        "pyproject.toml:4:10: areas[0] lacks the key 'paths'; add it, for example paths: [\"src/storage/\"]",
        "pyproject.toml:4:25: unknown key 'path' in areas[0]; did you mean 'paths'?",
        "pyproject.toml:5:26: languages: unknown language 'pyton'; did you mean 'python'?",
        "pyproject.toml:6:16: unknown key 'rulez'; did you mean 'rules'?",
        "pyproject.toml:7:17: licences[0] lacks the key 'name'; add it, for example name: \"MIT\"",
        "pyproject.toml:8:11: licences[0].pattern: '(' is no regular expression: missing ), unterminated "
        "subpattern at position 0; mend it, or put \\ before a character that is meant",
    ]


def test_table_beside_the_file_is_a_mistake(tmp_path: Path) -> None:
    """Neither wins silently."""
    write_files(
        tmp_path, {"pyproject.toml": "[tool]\n[tool.repodocs]\ntitle = 'x'\n", "repodocs.yaml": "titel: x\n"}
    )
    assert list_mistakes(tmp_path) == [
        "pyproject.toml:2:7: [tool.repodocs] stands beside repodocs.yaml; keep one of them",
        "repodocs.yaml:1:1: unknown key 'titel'; did you mean 'title'?",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[tool.repodocs]\ntitle = x\n",
            "pyproject.toml:2:9: not TOML: Invalid value; mend the syntax",
        ),
        (
            "[tool.repodocs]\ntitle = 'a'\ntitle = 'b'\n",
            "pyproject.toml:3:12: not TOML: Cannot overwrite a value; mend the syntax",
        ),
        (
            "[tool.repodocs]\ntitle = [",
            "pyproject.toml:2:10: not TOML: Invalid value; mend the syntax",
        ),
        (
            b"[tool.repodocs]\ntitle = '\xff'\n",
            "pyproject.toml:2:10: not UTF-8: byte 0xFF; save the file as UTF-8",
        ),
        (
            "[tool]\nrepodocs = 3\n",
            "pyproject.toml:2:12: the document wants keys with values, not the number 3; "
            'write, for example, {title: "text"}',
        ),
    ],
)
def test_broken_file_is_told(tmp_path: Path, text: str | bytes, expected: str) -> None:
    """Where it is about repodocs."""
    write_files(tmp_path, {"pyproject.toml": text})
    assert list_mistakes(tmp_path) == [expected]


@pytest.mark.parametrize(
    "text", ["[project\n", b"\xff", '[project]\ndependencies = ["repodocs-build"]\n', "tool = 1\n"]
)
def test_file_that_is_not_about_repodocs_says_nothing(tmp_path: Path, text: str | bytes) -> None:
    """A broken pyproject.toml is somebody else's business."""
    defaults = load_configuration(tmp_path).options
    write_files(tmp_path, {"pyproject.toml": text})
    assert load_configuration(tmp_path).options == defaults
