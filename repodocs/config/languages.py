"""Reads the folders of languages and the files of rules."""

from pathlib import Path

import msgspec

from repodocs.config.reader import Mistakes, read_mapping
from repodocs.model.language import Blank, Language, Rule
from repodocs.model.options import LanguageChanges, Options


class RuleFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of rules."""

    rules: tuple[Rule, ...]


def load_languages(
    folders: list[Path], options: Options, mistakes: Mistakes
) -> tuple[Language, ...]:
    """Every folder with a language.yaml, by name, with the repository's changes applied."""
    found: dict[str, Language] = {}
    for folder in folders:
        for path in sorted(folder.glob("*/language.yaml")):
            language = read_mapping(path, Language, mistakes)
            if language is not None:
                found[language.name] = msgspec.structs.replace(
                    language, queries=read_queries(path.parent)
                )
    found = {name: inherit_queries(language, found) for name, language in found.items()}
    return tuple(
        change_language(found[name], options)
        for name in sorted(found)
        if options.languages.get(name, LanguageChanges()).enabled
    )


def read_queries(folder: Path) -> dict[str, str]:
    """The text of each query file by `LANGUAGE/FILE.scm`."""
    return {
        f"{folder.name}/{path.name}": path.read_text(encoding="utf-8")
        for path in sorted(folder.glob("*.scm"))
    }


def inherit_queries(language: Language, found: dict[str, Language]) -> Language:
    """Puts the queries and blanks of the language that this one extends before its own."""
    if language.extends not in found:
        return language
    base = inherit_queries(found[language.extends], found)
    blank = Blank(
        words=base.blank.words + language.blank.words,
        patterns=base.blank.patterns + language.blank.patterns,
    )
    return msgspec.structs.replace(
        language, queries={**base.queries, **language.queries}, blank=blank
    )


def change_language(language: Language, options: Options) -> Language:
    """Applies what the repository's configuration changes of the language."""
    changes = options.languages.get(language.name, LanguageChanges())
    files = msgspec.structs.replace(
        language.files,
        extensions=language.files.extensions + changes.extensions,
        names=language.files.names + changes.names,
        globs=language.files.globs + changes.globs,
    )
    blank = msgspec.structs.replace(
        language.blank,
        words=language.blank.words + changes.blank_words,
        patterns=language.blank.patterns + changes.blank_patterns,
    )
    return msgspec.structs.replace(
        language,
        files=files,
        blank=blank,
        grammar=changes.grammar or language.grammar,
        provider=changes.provider or language.provider or options.provider,
    )


def load_rules(folders: list[Path], options: Options, mistakes: Mistakes) -> tuple[Rule, ...]:
    """The rules of every file, by id, without those that are off."""
    rules: dict[str, Rule] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.yaml")):
            content = read_mapping(path, RuleFile, mistakes)
            if content is not None:
                rules.update((rule.id, rule) for rule in content.rules)
    return tuple(rules[name] for name in sorted(rules) if name not in options.rules.disable)
