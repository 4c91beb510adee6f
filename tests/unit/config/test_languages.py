"""Languages and rules that a repository brings."""

from pathlib import Path

import pytest

from repodocs.config.configuration import Configuration
from repodocs.config.load import load_configuration
from repodocs.model.language import Language
from tests.unit.config.repository import list_mistakes, write_files

TOY = "name: toy\ntitle: Toy\ngrammar: toy\nfiles: {extensions: [.toy]}\n"
OPTIONS = "language_folders: [lang]\n"


def find_language(configuration: Configuration, name: str) -> Language:
    """The language of that name."""
    return next(one for one in configuration.languages if one.name == name)


def load_with(root: Path, files: dict[str, str | bytes], options: str = OPTIONS) -> Configuration:
    """The configuration of a repository with these languages."""
    write_files(root, {"repodocs.yaml": options, **files})
    return load_configuration(root)


def list_with(root: Path, files: dict[str, str | bytes], options: str = OPTIONS) -> list[str]:
    """The mistakes of a repository with these languages."""
    write_files(root, {"repodocs.yaml": options, **files})
    return list_mistakes(root)


def test_folder_is_a_language(tmp_path: Path) -> None:
    """Its declaration, and its queries in the order of their names."""
    configuration = load_with(
        tmp_path,
        {"lang/toy/language.yaml": TOY, "lang/toy/b.scm": "; b", "lang/toy/a.scm": "; a", "lang/x.txt": ""},
    )
    toy = find_language(configuration, "toy")
    assert (toy.title, toy.provider) == ("Toy", "pack")
    assert list(toy.queries.items()) == [("lang/toy/a.scm", "; a"), ("lang/toy/b.scm", "; b")]


def test_language_replaces_a_shipped_one(tmp_path: Path) -> None:
    """All of it, queries too."""
    text = TOY.replace("name: toy", "name: python")
    configuration = load_with(tmp_path, {"lang/python/language.yaml": text})
    assert find_language(configuration, "python").title == "Toy"
    assert find_language(configuration, "python").queries == {}


def test_language_inherits_what_the_repository_changed(tmp_path: Path) -> None:
    """Queries and blanks of all that it extends, theirs first."""
    configuration = load_with(
        tmp_path,
        {
            "lang/base/language.yaml": TOY.replace("toy", "base") + "blank: {words: [A]}\n",
            "lang/base/s.scm": "; base",
            "lang/middle/language.yaml": TOY.replace("toy", "middle") + "extends: base\n",
            "lang/toy/language.yaml": TOY + "extends: middle\nblank: {words: [C]}\n",
            "lang/toy/s.scm": "; toy",
        },
        OPTIONS + "languages: {base: {blank_words: [B]}}\n",
    )
    toy = find_language(configuration, "toy")
    assert toy.queries == {"lang/base/s.scm": "; base", "lang/toy/s.scm": "; toy"}
    assert toy.blank.words == ("A", "B", "C")


LANGUAGE_MISTAKES = {
    "name and folder differ": (
        {"lang/toy/language.yaml": TOY.replace("name: toy", "name: tory")},
        ["lang/toy/language.yaml:1:7: name: 'tory' stands in the folder 'toy'; give both the same name"],
    ),
    "extends nothing": (
        {"lang/toy/language.yaml": TOY + "extends: pyton\n"},
        ["lang/toy/language.yaml:5:10: extends: unknown language 'pyton'; did you mean 'python'?"],
    ),
    "extends itself by a detour": (
        {
            "lang/toy/language.yaml": TOY + "extends: boy\n",
            "lang/boy/language.yaml": TOY.replace("toy", "boy") + "extends: toy\n",
        },
        [
            "lang/boy/language.yaml:5:10: extends: goes round in a circle (boy, toy); take one of them out",
            "lang/toy/language.yaml:5:10: extends: goes round in a circle (toy, boy); take one of them out",
        ],
    ),
    "keys are missing": (
        {"lang/toy/language.yaml": "name: toy\n"},
        [
            "lang/toy/language.yaml:1:1: the document lacks the key 'grammar'; "
            'add it, for example grammar: "text"',
            "lang/toy/language.yaml:1:1: the document lacks the key 'title'; "
            'add it, for example title: "text"',
        ],
    ),
    "queries are files, no key": (
        {"lang/toy/language.yaml": TOY + "queries: {}\n"},
        ["lang/toy/language.yaml:5:1: unknown key 'queries'; KNOWN"],
    ),
    "not one of the names": (
        {"lang/toy/language.yaml": TOY + "docs: insides\n"},
        [
            "lang/toy/language.yaml:5:7: docs wants one of before, inside, none, not the text 'insides'; "
            "did you mean 'inside'?"
        ],
    ),
    "a query file that is not UTF-8": (
        {"lang/toy/language.yaml": TOY, "lang/toy/s.scm": b"; caf\xe9"},
        ["lang/toy/s.scm:1:6: not UTF-8: byte 0xE9; save the file as UTF-8"],
    ),
    "a folder without languages": (
        {"lang/language.yaml": TOY},
        [
            "repodocs.yaml:1:20: language_folders: 'lang' holds no NAME/language.yaml; "
            "add one, or take the folder out"
        ],
    ),
}


@pytest.mark.parametrize("case", LANGUAGE_MISTAKES)
def test_mistake_in_a_language(tmp_path: Path, case: str) -> None:
    """At its place in the language's own file."""
    files, expected = LANGUAGE_MISTAKES[case]
    found = list_with(tmp_path, files)
    assert [line.split("; known: ")[0] + "; KNOWN" * ("; known: " in line) for line in found] == expected


RULE = """\
rules:
  - id: toy-rule
    category: pattern
    languages: [python]
    query: '(call) @finding'
    message: A call.
"""
RULE_OPTIONS = "rules: {folders: [rules]}\n"


def test_rules_of_the_repository_are_added(tmp_path: Path) -> None:
    """Beside the shipped ones, in the order of their ids."""
    before = load_configuration(tmp_path).rules
    configuration = load_with(tmp_path, {"rules/own.yaml": RULE}, RULE_OPTIONS)
    ids = [rule.id for rule in configuration.rules]
    assert ids == sorted([*(rule.id for rule in before), "toy-rule"])


def test_rule_of_a_later_folder_replaces(tmp_path: Path) -> None:
    """Folders are read in their order."""
    files: dict[str, str | bytes] = {
        "rules/own.yaml": RULE,
        "more/own.yaml": RULE.replace("A call.", "Another."),
    }
    configuration = load_with(tmp_path, files, "rules: {folders: [rules, more]}\n")
    assert [rule.message for rule in configuration.rules if rule.id == "toy-rule"] == ["Another."]


def test_rule_can_be_off(tmp_path: Path) -> None:
    """By its id."""
    options = "rules: {folders: [rules], disable: [toy-rule]}\n"
    configuration = load_with(tmp_path, {"rules/own.yaml": RULE}, options)
    assert "toy-rule" not in {rule.id for rule in configuration.rules}


RULE_MISTAKES = {
    "an unknown language": (
        RULE.replace("[python]", "[python, pyton]"),
        "rules/own.yaml:4:25: rule 'toy-rule': languages has 'pyton', which is unknown; "
        "did you mean 'python'?",
    ),
    "not one of the names": (
        RULE.replace("category: pattern", "category: patern"),
        "rules/own.yaml:3:15: rules[0].category wants one of bridge, error, pattern, performance, purpose, security, todo, "
        "not the text 'patern'; did you mean 'pattern'?",
    ),
    "an unknown trait": (
        RULE + "    skips: [test, exmaple]\n",
        "rules/own.yaml:7:19: rule 'toy-rule': skips has 'exmaple', which is unknown; "
        "did you mean 'example'?",
    ),
    "a system that nothing is offered to": (
        RULE.replace("category: pattern", "category: bridge") + "    asks: [python-extention]\n",
        "rules/own.yaml:7:12: rule 'toy-rule': asks has 'python-extention', which is unknown; "
        "did you mean 'python-extension'?",
    ),
    "a bridge to nowhere": (
        RULE.replace("category: pattern", "category: bridge"),
        "rules/own.yaml:2:5: rule 'toy-rule' needs 'asks' or 'offers' where it is a bridge, and only there",
    ),
    "no message": (
        RULE.replace("    message: A call.\n", ""),
        "rules/own.yaml:2:5: rule 'toy-rule' needs a 'message'",
    ),
    "full names of what is no capture": (
        RULE + "    full_names: {_callee: [hashlib.md5]}\n",
        "rules/own.yaml:2:5: rule 'toy-rule' has full names for '_callee', no capture of it",
    ),
    "a CWE in another form": (
        RULE + "    cwe: '95'\n",
        "rules/own.yaml:7:10: rules[0].cwe: '95' does not have the form ^(CWE-\\d+)?$; "
        "write one such as 'CWE-95'",
    ),
    "an id twice": (
        RULE + RULE.partition("\n")[2],
        "rules/own.yaml:7:9: rule id 'toy-rule' stands twice, first at rules/own.yaml:2; rename one",
    ),
}


@pytest.mark.parametrize("case", RULE_MISTAKES)
def test_mistake_in_a_rule(tmp_path: Path, case: str) -> None:
    """At its place in the file of rules."""
    text, expected = RULE_MISTAKES[case]
    assert list_with(tmp_path, {"rules/own.yaml": text}, RULE_OPTIONS) == [expected]


def test_unknown_rule_is_not_turned_off(tmp_path: Path) -> None:
    """A slip would leave the rule on, silently."""
    options = "rules: {folders: [rules], disable: [toy-rul]}\n"
    assert list_with(tmp_path, {"rules/own.yaml": RULE}, options) == [
        "repodocs.yaml:1:37: rules.disable: unknown rule 'toy-rul'; did you mean 'toy-rule'?"
    ]


def test_folder_without_rules_is_told(tmp_path: Path) -> None:
    """It would do nothing."""
    assert list_with(tmp_path, {"rules/own.yml": RULE}, RULE_OPTIONS) == [
        "repodocs.yaml:1:19: rules.folders: 'rules' holds no *.yaml; add one, or take the folder out"
    ]
