"""Reads the folders of languages, what they take from each other, and the repository's changes."""

from pathlib import Path

import msgspec

from repodocs.config.paths import Roots, read_text
from repodocs.config.reader import convert_written, read_document
from repodocs.config.written import (
    Mapping,
    Mistakes,
    Place,
    find_entries,
    find_written,
    suggest,
    tell,
)
from repodocs.model.language import Blank, Language, Objects, Word
from repodocs.model.options import LanguageChanges, Options

LANGUAGE_FILE = "language.yaml"
# Whose grammars the queries of a language that names no provider are written for.
QUERIES_PROVIDER = "pack"


class Found(msgspec.Struct, frozen=True):
    """A language and the document that declares it."""

    language: Language
    written: Mapping


def load_languages(folders: list[Path], roots: Roots, mistakes: Mistakes) -> dict[str, Found]:
    """Every folder with a language.yaml, by name; a later folder's language replaces an earlier one's."""
    found: dict[str, Found] = {}
    for folder in folders:
        for path in sorted(folder.glob(f"*/{LANGUAGE_FILE}")):
            one = read_language(path, roots, mistakes)
            if one is not None:
                found[one.language.name] = one
    for one in found.values():
        check_extends(one, found, mistakes)
    return found


def read_language(path: Path, roots: Roots, mistakes: Mistakes) -> Found | None:
    """The language of a folder, which has its name."""
    written = read_document(path, Language, roots, mistakes)
    language = convert_written(written, Language, mistakes) if written else None
    if written is None or language is None:
        return None
    if language.name != path.parent.name:
        place = (find_written(written, "name") or written).place
        remedy = "give both the same name"
        tell(mistakes, place, f"name: {language.name!r} stands in the folder {path.parent.name!r}; {remedy}")
    queries = read_queries(path.parent, roots, mistakes)
    return Found(msgspec.structs.replace(language, queries=queries), written)


def read_queries(folder: Path, roots: Roots, mistakes: Mistakes) -> dict[str, str]:
    """The text of each query file by `LANGUAGE/FILE.scm`, or by its path in the repository."""
    texts = {}
    for path in sorted(folder.glob("*.scm")):
        name = roots.name(path) if roots.is_own(path) else f"{folder.name}/{path.name}"
        texts[name] = read_text(path, roots, mistakes)
    return {name: text for name, text in texts.items() if text is not None}


def check_extends(one: Found, found: dict[str, Found], mistakes: Mistakes) -> None:
    """What a language extends is there, and is not the language itself by a detour."""
    name = one.language.extends
    place = (find_written(one.written, "extends") or one.written).place
    if name and name not in found:
        tell(mistakes, place, f"extends: unknown language {name!r}; {suggest(name, found)}")
    chain = list_chain(one.language.name, {key: value.language for key, value in found.items()})
    if found[chain[-1]].language.extends in chain:
        tell(mistakes, place, f"extends: goes round in a circle ({', '.join(chain)}); take one of them out")


def list_chain(name: str, languages: dict[str, Language]) -> list[str]:
    """The language, what it extends, what that extends, and so on; ends before a repetition."""
    chain: list[str] = []
    while name in languages and name not in chain:
        chain.append(name)
        name = languages[name].extends
    return chain


def apply_changes(found: dict[str, Found], options: Options) -> tuple[Language, ...]:
    """The enabled languages by name, with the repository's changes.

    A language inherits after the changes, so what a repository blanks in one is
    blanked in those that extend it too.
    """
    changed = {name: change_language(one.language, options) for name, one in found.items()}
    return tuple(
        inherit(name, changed)
        for name in sorted(changed)
        if options.languages.get(name, LanguageChanges()).enabled
    )


def change_language(language: Language, options: Options) -> Language:
    """Applies what the repository's configuration changes of the language."""
    changes = options.languages.get(language.name, LanguageChanges())
    grammar = changes.grammar or language.grammar
    provider = changes.provider or language.provider or options.provider
    files = msgspec.structs.replace(
        language.files,
        extensions=language.files.extensions + changes.extensions,
        names=language.files.names + changes.names,
        globs=language.files.globs + changes.globs,
    )
    return msgspec.structs.replace(
        language,
        files=files,
        blank=join_blanks(language.blank, Blank(changes.blank_words, changes.blank_patterns)),
        grammar=grammar,
        provider=provider,
        has_other_grammar=(grammar, provider) != (language.grammar, language.provider or QUERIES_PROVIDER),
    )


def inherit(name: str, languages: dict[str, Language]) -> Language:
    """The language with the queries, blanks and words of all that it extends, theirs first.

    How objects are declared and what macros name are the nearest's that says so.
    """
    blank, queries, objects, named_by = Blank(), {}, Objects(), ""
    words: dict[Word, str] = {}
    for one in (languages[each] for each in reversed(list_chain(name, languages))):
        blank = join_blanks(blank, one.blank)
        queries.update(one.queries)
        words.update(one.words)
        objects = objects if one.objects == Objects() else one.objects
        named_by = one.named_by or named_by
        for left_out in one.without:
            queries.pop(left_out, None)
    return msgspec.structs.replace(
        languages[name], blank=blank, words=words, queries=queries, objects=objects, named_by=named_by
    )


def join_blanks(first: Blank, second: Blank) -> Blank:
    """Both of two blanks."""
    return Blank(
        words=first.words + second.words,
        patterns=first.patterns + second.patterns,
        substitutes=first.substitutes + second.substitutes,
        retries=first.retries + second.retries,
        rescues=first.rescues + second.rescues,
        has_branches=first.has_branches or second.has_branches,
    )


def check_language_names(written: Mapping, found: dict[str, Found], mistakes: Mistakes) -> None:
    """The languages that the repository changes are there."""
    for name, entry in find_entries(written, "languages").items():
        if name not in found:
            tell(mistakes, entry.place, f"languages: unknown language {name!r}; {suggest(name, found)}")


def check_folder_of_languages(folder: Path, place: Place, mistakes: Mistakes) -> None:
    """A configured folder of languages holds one."""
    if folder.is_dir() and not any(folder.glob(f"*/{LANGUAGE_FILE}")):
        text = f"language_folders: {folder.name!r} holds no NAME/{LANGUAGE_FILE}"
        tell(mistakes, place, f"{text}; add one, or take the folder out")
