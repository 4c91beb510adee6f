"""Reads the files of rules."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from repodocs.config.paths import Roots
from repodocs.config.reader import convert_written, read_document
from repodocs.config.written import (
    Mapping,
    Mistakes,
    Place,
    Scalar,
    Written,
    find_items,
    find_written,
    suggest,
    tell,
)
from repodocs.model.language import FILES, Rule

EVERY_LANGUAGE = "*"


class RuleFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of rules."""

    rules: tuple[Rule, ...]


class FoundRule(msgspec.Struct, frozen=True):
    """A rule and where it is written."""

    rule: Rule
    written: Written
    place: Place


def load_rules(folders: list[Path], roots: Roots, mistakes: Mistakes) -> dict[str, FoundRule]:
    """The rules of every file, by id; a later folder's rule replaces an earlier one's."""
    rules: dict[str, FoundRule] = {}
    for folder in folders:
        found = [one for path in sorted(folder.glob("*.yaml")) for one in read_rules(path, roots, mistakes)]
        check_repeated(found, mistakes)
        rules.update((one.rule.id, one) for one in found)
    return rules


def read_rules(path: Path, roots: Roots, mistakes: Mistakes) -> list[FoundRule]:
    """The right rules of a file."""
    written = read_document(path, RuleFile, roots, mistakes)
    found = []
    for item in find_items(written, "rules") if written else ():
        rule = convert_written(item, Rule, mistakes)
        if rule is not None:
            found.append(FoundRule(rule, item, (find_written(item, "id") or item).place))
    return found


def check_repeated(found: list[FoundRule], mistakes: Mistakes) -> None:
    """An id names one rule of a folder."""
    first: dict[str, Place] = {}
    for one in found:
        known = first.setdefault(one.rule.id, one.place)
        if known is not one.place:
            where = f"{known.file}:{known.line}"
            tell(mistakes, one.place, f"rule id {one.rule.id!r} stands twice, first at {where}; rename one")


def check_rule_names(rules: Iterable[FoundRule], key: str, known: Iterable[str], mistakes: Mistakes) -> None:
    """What rules name in a list, languages or traits, is there."""
    names = {*known, EVERY_LANGUAGE}
    for one in rules:
        for item in find_items(one.written, key):
            if isinstance(item, Scalar) and item.value not in names:
                nearest = suggest(str(item.value), names)
                text = f"rule {one.rule.id!r}: {key} has {item.value!r}, which is unknown; {nearest}"
                tell(mistakes, item.place, text)


def check_asked(rules: Iterable[FoundRule], languages: Iterable[str], mistakes: Mistakes) -> None:
    """What rules ask for is a language, or something is offered to it by another rule."""
    rules = list(rules)
    systems = {one.rule.offers for one in rules if one.rule.offers}
    check_rule_names(rules, "asks", {*languages, *systems, FILES}, mistakes)


def check_disabled(written: Mapping, rules: Iterable[str], mistakes: Mistakes) -> None:
    """The rules that the repository turns off are there."""
    known = set(rules)
    for item in find_items(written, "rules", "disable"):
        if isinstance(item, Scalar) and item.value not in known:
            text = f"rules.disable: unknown rule {item.value!r}; {suggest(str(item.value), known)}"
            tell(mistakes, item.place, text)


def check_folder_of_rules(folder: Path, place: Place, mistakes: Mistakes) -> None:
    """A configured folder of rules holds one file of them."""
    if folder.is_dir() and not any(folder.glob("*.yaml")):
        text = f"rules.folders: {folder.name!r} holds no *.yaml; add one, or take the folder out"
        tell(mistakes, place, text)
