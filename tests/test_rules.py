"""Every rule finds what its positive cases mark, and nothing in its negative cases."""

import re
from functools import cache
from pathlib import Path

import msgspec
import pytest

from repodocs.analyze.source import analyze_source
from repodocs.languages.catalog import Catalog
from repodocs.languages.detect import find_candidates
from repodocs.languages.query import Asked
from repodocs.model.analysis import Analysis, Finding
from repodocs.model.language import Rule
from repodocs.model.options import Options
from repodocs.model.source import Source
from tests.case import load_catalog

CASES = Path(__file__).parent / "cases-rules"
MARK = re.compile(r"(?:#|//|--|/\*|<!--)\s*finding\s*(?:\*/|-->)?$")
RULES = sorted(load_catalog().rules, key=lambda rule: rule.id)


def list_inputs(rule_id: str, verdict: str) -> list[Path]:
    """The inputs of a rule: VERDICT.EXT, or files below a folder VERDICT."""
    folder = CASES / rule_id
    inputs = [path for path in folder.glob(f"{verdict}.*") if path.is_file()]
    inputs += [path for path in (folder / verdict).rglob("*") if path.is_file()]
    return sorted(inputs)


def read_input(path: Path) -> bytes:
    """The input; a bar in what would look like a real key to a scanner of this repository is left out."""
    return path.read_bytes().replace("‖".encode(), b"")


def name_source(path: Path) -> str:
    """The source's path: below the folder of the verdict, else the file's own name."""
    parts = path.relative_to(CASES).parts[1:]
    return "/".join(parts[1:] or parts)


def analyze_text(name: str, content: bytes, catalog: Catalog, *traits: str) -> Analysis:
    """The analysis of a source with that path and content."""
    source = Source(name, name, traits=traits, languages=find_candidates(name, catalog))
    return analyze_source(content, source, catalog, Options())


def find_lines(path: Path, rule_id: str, catalog: Catalog) -> list[int]:
    """The lines of an input on which the rule finds something."""
    analysis = analyze_text(name_source(path), read_input(path), catalog)
    return sorted({one.line for one in (*analysis.findings, *analysis.bridges) if one.rule == rule_id})


def read_marked_lines(path: Path) -> list[int]:
    """The lines that end with the comment `finding`, or those that lines.txt gives."""
    listed = CASES / path.relative_to(CASES).parts[0] / "lines.txt"
    if listed.exists():
        return [int(number) for number in listed.read_text(encoding="utf-8").split()]
    lines = read_input(path).decode().split("\n")
    return [number for number, line in enumerate(lines, 1) if MARK.search(line)]


@cache
def load_unworded_catalog() -> Catalog:
    """The shipped rules, each asked of the whole source."""
    known = load_catalog()
    rules = tuple(msgspec.structs.replace(rule, words=()) for rule in known.rules)
    return Catalog(tuple(known.languages.values()), rules)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_finds_what_is_marked(rule: Rule) -> None:
    """A rule without cases is an unproved claim."""
    positive, negative = list_inputs(rule.id, "positive"), list_inputs(rule.id, "negative")
    assert positive, f"{rule.id} has no case {CASES.name}/{rule.id}/positive.EXT"
    assert negative, f"{rule.id} has no case {CASES.name}/{rule.id}/negative.EXT"
    for path in positive:
        marked = read_marked_lines(path)
        assert marked, f"{path} marks no line"
        assert find_lines(path, rule.id, load_catalog()) == marked, path
    for path in negative:
        assert find_lines(path, rule.id, load_catalog()) == [], path


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_words_of_a_rule_hide_nothing(rule: Rule) -> None:
    """Asked around its words, a rule finds what it finds in the whole source."""
    for path in list_inputs(rule.id, "positive") + list_inputs(rule.id, "negative"):
        expected = find_lines(path, rule.id, load_unworded_catalog())
        assert find_lines(path, rule.id, load_catalog()) == expected, path


@pytest.mark.parametrize("language", sorted(load_catalog().languages))
def test_rules_fit_the_grammar(language: str) -> None:
    """Also the rules of the languages that it extends."""
    asked = load_catalog().compile(language).asked
    assert isinstance(asked, Asked)
    for worded in asked.worded:
        assert worded.joined.query.pattern_count == len(worded.joined.roles)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_message_names_only_captures(rule: Rule) -> None:
    """No brace of a message stays as it is written in the rule."""
    places = re.findall(r"\{\w+\}", rule.message)
    for path in list_inputs(rule.id, "positive"):
        analysis = analyze_text(name_source(path), read_input(path), load_catalog())
        messages = [finding.message for finding in find_of(analysis, rule.id)]
        assert not [text for text in messages for place in places if place in text]


def test_cases_are_of_known_rules() -> None:
    """A renamed rule takes its cases along."""
    assert {path.name for path in CASES.iterdir()} == {rule.id for rule in RULES}


def find_of(analysis: Analysis, rule_id: str) -> list[Finding]:
    """The findings of one rule."""
    return [finding for finding in analysis.findings if finding.rule == rule_id]


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.masked], ids=lambda rule: rule.id)
def test_masked_rule_shows_no_secret(rule: Rule) -> None:
    """The secrets of all positive cases are these."""
    for path in list_inputs(rule.id, "positive"):
        secrets = re.findall(r"hunter2|abc-?def|xyz123|AKIA\w+", read_input(path).decode())
        analysis = analyze_text(name_source(path), read_input(path), load_catalog())
        written = msgspec.json.encode(analysis).decode()
        assert secrets, path
        assert not [secret for secret in secrets if secret in written], path
        assert all("***" in finding.evidence for finding in find_of(analysis, rule.id)), path


def test_secret_is_shown_nowhere() -> None:
    """Neither in the finding nor in the signature of the constant."""
    source = b'PASSWORD = "hunter2-hunter2"\nclass A:\n    api_key = "swordfish"\n'
    analysis = analyze_text("a.py", source, load_catalog())
    written = msgspec.json.encode(analysis).decode()
    assert "hunter2" not in written
    assert "swordfish" not in written
    found = find_of(analysis, "python-hard-coded-secret")
    assert [finding.evidence for finding in found] == ['PASSWORD = "***"', 'api_key = "***"']
    assert [symbol.name for symbol in analysis.symbols] == ["PASSWORD", "A", "api_key"]


def test_masked_text_tells_no_length() -> None:
    """Secrets of any length look alike."""
    texts = [b'password = "%s"\n' % (b"x" * length) for length in (3, 8, 40)]
    found = [
        find_of(analyze_text("a.py", text, load_catalog()), "python-hard-coded-secret") for text in texts
    ]
    assert len({findings[0].evidence for findings in found}) == 1


def test_asserts_of_tests_are_no_finding() -> None:
    """A rule skips the traits that it names."""
    source = b"assert f()\n"
    assert find_of(analyze_text("a.py", source, load_catalog()), "python-assert-as-check")
    assert not find_of(analyze_text("a.py", source, load_catalog(), "test"), "python-assert-as-check")


def test_many_findings_are_cut_and_counted() -> None:
    """The last one kept tells of the others."""
    source = b"assert f()\n" * 50
    found = find_of(analyze_text("a.py", source, load_catalog()), "python-assert-as-check")
    assert [finding.line for finding in found] == list(range(1, 21))
    assert (found[-1].more, found[-1].last_line) == (30, 50)
    assert found[-1].message == found[0].message


def test_rule_without_query_or_comment_is_refused() -> None:
    """The mistake names the rule."""
    with pytest.raises(ValueError, match="rule 'x' needs either a 'query' or a 'comment' or a 'sentence' or a 'text'"):
        Rule("x", "pattern", ("python",), message="m")


@pytest.mark.parametrize("word", ["", "*"])
def test_rule_with_an_empty_word_is_refused(word: str) -> None:
    """An empty text stands everywhere."""
    with pytest.raises(ValueError, match="rule 'x' has a word without a letter or a sign"):
        Rule("x", "pattern", ("python",), message="m", query="(call) @finding", words=(word,))


def test_rule_asks_for_an_import() -> None:
    """A name of another library is not taken for that of the rule's."""
    text = b"value = yaml.load(file)\n"
    of_library = analyze_text("a.py", b"import yaml\n" + text, load_catalog())
    of_other = analyze_text("a.py", b"import ruamel.yaml\nyaml = ruamel.yaml.YAML()\n" + text, load_catalog())
    assert find_of(of_library, "python-yaml-load")
    assert not find_of(of_other, "python-yaml-load")
