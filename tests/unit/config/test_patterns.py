"""Regular expressions in options, languages and rules are compiled before anything runs."""

from pathlib import Path

import pytest

from tests.unit.config.repository import find_mistakes, list_mistakes, load_options, write_files

BROKEN = "is no regular expression: missing ), unterminated subpattern at position 0"
REMEDY = "mend it, or put \\ before a character that is meant"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("traits: {generated: {markers: ['(']}}", "1:32: traits.generated.markers[0]"),
        ("licences: [{name: X, pattern: '('}]", "1:31: licences[0].pattern"),
        ("languages: {python: {blank_patterns: ['(']}}", "1:39: languages.python.blank_patterns[0]"),
    ],
)
def test_broken_pattern_of_the_options(tmp_path: Path, text: str, place: str) -> None:
    """Told with the place in the file and the position in the pattern."""
    assert find_mistakes(tmp_path, text) == [f"repodocs.yaml:{place}: '(' {BROKEN}; {REMEDY}"]


def test_broken_patterns_of_a_language(tmp_path: Path) -> None:
    """Content, blanks and private names."""
    language = (
        "name: toy\ntitle: Toy\ngrammar: toy\n"
        "files: {content: '('}\n"
        "visibility: {private_names: '('}\n"
        "blank: {patterns: ['(']}\n"
    )
    write_files(tmp_path, {"lang/toy/language.yaml": language, "repodocs.yaml": "language_folders: [lang]"})
    assert list_mistakes(tmp_path) == [
        f"lang/toy/language.yaml:4:18: files.content: '(' {BROKEN}; {REMEDY}",
        f"lang/toy/language.yaml:5:29: visibility.private_names: '(' {BROKEN}; {REMEDY}",
        f"lang/toy/language.yaml:6:20: blank.patterns[0]: '(' {BROKEN}; {REMEDY}",
    ]


@pytest.mark.parametrize("pattern", [r"(?P<word>a)", r"(a)\1", "(a|b)"])
def test_blank_pattern_captures_nothing(tmp_path: Path, pattern: str) -> None:
    """Blank patterns are joined into one, where a group has another number."""
    assert find_mistakes(tmp_path, f"languages: {{python: {{blank_patterns: ['{pattern}']}}}}") == [
        f"repodocs.yaml:1:39: languages.python.blank_patterns[0]: {pattern!r} is joined with others, "
        "so its groups cannot capture; write (?:...) for (...)"
    ]


def test_blank_pattern_has_no_flags_for_all(tmp_path: Path) -> None:
    """Flags at the start would stand in the middle once patterns are joined."""
    [found] = find_mistakes(tmp_path, "languages: {python: {blank_patterns: ['(?i)a']}}")
    assert "global flags not at the start of the expression" in found


def test_right_patterns_are_taken(tmp_path: Path) -> None:
    """Escapes, flags at the start, groups and a warning of a later Python are no mistakes."""
    options = load_options(
        tmp_path,
        "licences: [{name: Own, pattern: '(?i)(?m)^[[a]copyright (\\w+)$'}]\n"
        "languages: {python: {blank_patterns: ['\\b(?:A|B)_\\d+\\b', '(?i:x)', '\\\\1']}}\n",
    )
    assert options.licences[0].pattern == r"(?i)(?m)^[[a]copyright (\w+)$"
    assert options.languages["python"].blank_patterns == (r"\b(?:A|B)_\d+\b", "(?i:x)", r"\\1")
