"""Mistakes in repodocs.yaml: all at once, each at its place, each with a remedy."""

from pathlib import Path

import pytest

from tests.unit.config.repository import find_mistakes, list_mistakes

ONE_MISTAKE = {
    "unknown key": (
        "exlude: [build/]\n",
        "repodocs.yaml:1:1: unknown key 'exlude'; did you mean 'exclude'?",
    ),
    "unknown key below another": (
        "limits:\n  rows: 3\n  row: 4\n",
        "repodocs.yaml:3:3: unknown key 'row' in limits; did you mean 'rows'?",
    ),
    "text for a list": (
        "include: src/\n",
        "repodocs.yaml:1:10: include wants a list, not the text 'src/'; "
        'write, for example, include: ["tests/"]',
    ),
    "a list for text": (
        "output: [a]\n",
        'repodocs.yaml:1:9: output wants text, not a list; write, for example, output: "docs/code"',
    ),
    "a number for text": (
        "title: 12\n",
        "repodocs.yaml:1:8: title wants text, not the number 12; write it in quotes",
    ),
    "a date for text": (
        "title: 2020-01-02\n",
        "repodocs.yaml:1:8: title wants text, not a date; write it in quotes",
    ),
    "text for a number": (
        'limits: {rows: "25"}\n',
        "repodocs.yaml:1:16: limits.rows wants a whole number, not the text '25'; "
        "write, for example, rows: 25",
    ),
    "true for a number": (
        "limits: {rows: true}\n",
        "repodocs.yaml:1:16: limits.rows wants a whole number, not true; write, for example, rows: 25",
    ),
    "text for true": (
        'languages: {python: {enabled: "yes"}}\n',
        "repodocs.yaml:1:31: languages.python.enabled wants true or false, not the text 'yes'; "
        "write, for example, enabled: true",
    ),
    "nothing where keys are commented out": (
        "limits:\n  # rows: 25\n",
        "repodocs.yaml:1:8: limits wants keys with values, not nothing; "
        "write, for example, limits: {parse_bytes: 3000000}",
    ),
    "a list as the document": (
        "- title: x\n",
        "repodocs.yaml:1:1: the document wants keys with values, not a list; "
        'write, for example, {title: "text"}',
    ),
    "a number too small": (
        "limits: {rows: 0}\n",
        "repodocs.yaml:1:16: limits.rows: 0 is too small; write 1 or more",
    ),
    "not one of the names": (
        "provider: packs\n",
        "repodocs.yaml:1:11: provider wants one of pack, tree-sitter-languages, wheel, "
        "not the text 'packs'; did you mean 'pack'?",
    ),
    "a key twice": (
        "title: a\noutput: b\ntitle: c\n",
        "repodocs.yaml:3:1: key 'title' stands twice, first in line 1; keep one of them",
    ),
    "a key twice below another": (
        "limits: {rows: 1, rows: 2}\n",
        "repodocs.yaml:1:19: key 'rows' stands twice, first in line 1; keep one of them",
    ),
    "a missing key": (
        "areas:\n  - title: A\n",
        "repodocs.yaml:2:5: areas[0] lacks the key 'paths'; add it, for example paths: [\"src/storage/\"]",
    ),
    "an area without paths": (
        "areas: [{title: A, paths: []}]\n",
        'repodocs.yaml:1:27: areas[0].paths is empty; write at least one item, for example ["tests/"]',
    ),
    "an unknown language": (
        "languages: {pyton: {enabled: false}}\n",
        "repodocs.yaml:1:13: languages: unknown language 'pyton'; did you mean 'python'?",
    ),
    "a trait that is nearly one": (
        "traits: {tests: {paths: [qa/]}}\n",
        "repodocs.yaml:1:10: traits: unknown trait 'tests'; did you mean 'test'?",
    ),
    "an extension without a dot": (
        "languages: {python: {extensions: [pyx]}}\n",
        "repodocs.yaml:1:35: languages.python.extensions[0]: 'pyx' does not start with a dot; write '.pyx'",
    ),
    "an extension in capitals": (
        "languages: {python: {extensions: [.PYX]}}\n",
        "repodocs.yaml:1:35: languages.python.extensions[0]: '.PYX' is compared with names in lower case; "
        "write '.pyx'",
    ),
    "a broken gitignore pattern": (
        "exclude: ['!']\n",
        "repodocs.yaml:1:11: exclude[0]: '!' is no gitignore pattern: Invalid git pattern: '!'; "
        "write one such as tests/ or *.gen.py",
    ),
    "a pattern that git takes for a comment": (
        "exclude: ['#old/']\n",
        "repodocs.yaml:1:11: exclude[0]: '#old/' is a comment to git; "
        "write \\#old/ if the name starts with #",
    ),
    "a tag that makes an object": (
        "title: !!python/object/apply:os.system ['true']\n",
        "repodocs.yaml:1:8: tag '!!python/object/apply:os.system' is not read; write a plain value",
    ),
    "a tag on a single value": (
        "title: !secret x\n",
        "repodocs.yaml:1:8: tag '!secret' is not read; write a plain value",
    ),
    "a key that YAML reads as true": (
        "languages: {on: {enabled: false}}\n",
        "repodocs.yaml:1:13: YAML reads key 'on' not as text; write it in quotes",
    ),
    "an alias": (
        "include: &all [a/]\nexclude: *all\n",
        "repodocs.yaml:2:10: alias '*all' is not read; write the value out",
    ),
    "two documents": (
        "title: a\n---\ntitle: b\n",
        "repodocs.yaml:2:1: a second document starts here; keep one document in the file",
    ),
    "an unclosed bracket": (
        "title: x\ninclude: [a\noutput: b\n",
        "repodocs.yaml:3:7: not YAML: did not find expected ',' or ']' while parsing a flow sequence "
        "that starts in line 2; check quotes, brackets and indentation",
    ),
    "a colon in plain text": (
        "title: a: b\n",
        "repodocs.yaml:1:9: not YAML: mapping values are not allowed in this context; "
        "put text that holds ': ' in quotes, and check the indentation",
    ),
    "a tab": (
        "limits:\n\trows: 3\n",
        "repodocs.yaml:2:1: not YAML: found character that cannot start any token while scanning for the "
        "next token that starts in line 2; indent with spaces, not tabs, "
        "and put text that starts with @, ` or % in quotes",
    ),
    "a control character": (
        "title: é\nstate: a\x01\n",
        "repodocs.yaml:2:9: control characters are not allowed; remove the character U+0001",
    ),
    "a byte that is not UTF-8": (
        b"title: x\nareas: [{title: caf\xe9, paths: [a/]}]\n",
        "repodocs.yaml:2:20: not UTF-8: byte 0xE9; save the file as UTF-8",
    ),
}


@pytest.mark.parametrize("case", ONE_MISTAKE)
def test_mistake_has_place_and_remedy(tmp_path: Path, case: str) -> None:
    """One mistake is one line, with file, line, column, what is wrong and how to mend it."""
    text, expected = ONE_MISTAKE[case]
    assert find_mistakes(tmp_path, text) == [expected]


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    """One run shows them all, in the order of the file."""
    found = find_mistakes(
        tmp_path,
        "titel: x\n"
        "output: /srv/docs\n"
        "limits: {rows: 0, entry: 3}\n"
        "languages: {rst: {grammar: 3}, pyton: {}}\n"
        "areas: [{title: A}, 3]\n"
        "rules: {disable: [no-such-rule]}\n"
        "licences: [{name: X, pattern: '('}]\n",
    )
    places = [line.split(": ")[0] for line in found]
    assert places == [
        "repodocs.yaml:1:1",
        "repodocs.yaml:2:9",
        "repodocs.yaml:3:16",
        "repodocs.yaml:3:19",
        "repodocs.yaml:4:28",
        "repodocs.yaml:4:32",
        "repodocs.yaml:5:9",
        "repodocs.yaml:5:21",
        "repodocs.yaml:6:19",
        "repodocs.yaml:7:31",
    ]


def test_mistakes_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    """Options, languages and rules are read even where one of them is wrong."""
    (tmp_path / "lang/toy").mkdir(parents=True)
    (tmp_path / "rules").mkdir()
    (tmp_path / "lang/toy/language.yaml").write_text("name: toy\ntitel: Toy\n")
    (tmp_path / "rules/own.yaml").write_text("rules: 3\n")
    found = find_mistakes(tmp_path, "tittle: x\nlanguage_folders: [lang]\nrules: {folders: [rules]}\n")
    assert [line.split(": ")[0] for line in found] == [
        "lang/toy/language.yaml:1:1",
        "lang/toy/language.yaml:1:1",
        "lang/toy/language.yaml:2:1",
        "repodocs.yaml:1:1",
        "rules/own.yaml:1:8",
    ]


def test_columns_count_characters(tmp_path: Path) -> None:
    """A place is where an editor shows it, whatever stands before it."""
    assert find_mistakes(tmp_path, "areas: [{title: é中😀, path: [a/], paths: [b/]}]\n") == [
        "repodocs.yaml:1:22: unknown key 'path' in areas[0]; did you mean 'paths'?"
    ]


def test_depth_without_end_is_a_mistake(tmp_path: Path) -> None:
    """A file of nothing but brackets neither ends the interpreter nor takes long."""
    found = find_mistakes(tmp_path, "title: " + "[" * 100_000)
    assert found == ["repodocs.yaml:1:48: nested over 40 levels deep; no key of repodocs needs that"]


def test_unreadable_file_is_a_mistake(tmp_path: Path) -> None:
    """A link to nowhere is told, not taken for no file."""
    (tmp_path / "repodocs.yaml").symlink_to("gone.yaml")
    assert list_mistakes(tmp_path) == [
        "repodocs.yaml:1:1: cannot be read: No such file or directory; mend the file or its permissions"
    ]


@pytest.mark.parametrize("name", ["repodocs.yml", ".repodocs.yaml"])
def test_file_of_a_near_name_is_told(tmp_path: Path, name: str) -> None:
    """Options are never silently ignored because of the file's name."""
    (tmp_path / name).write_text("title: x\n")
    assert find_mistakes(tmp_path, "") == [
        f"{name}:1:1: is not read; rename it to repodocs.yaml, or remove it"
    ]
