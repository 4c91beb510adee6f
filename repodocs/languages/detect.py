"""The candidate languages of a file name; content decides between them later."""

from functools import lru_cache

from repodocs.languages.catalog import Catalog, is_glob_match
from repodocs.model.language import Language


def find_candidates(path: str, catalog: Catalog) -> tuple[str, ...]:
    """Names of languages that claim the path: by glob, else whole name, else extension.

    A name without an extension that nothing claims may be any language with a
    shebang. The longest extension wins; among equals the higher priority.
    """
    languages = tuple(catalog.languages.values())
    name = path.rsplit("/", 1)[-1]
    by_glob = [one for one in languages if any(is_glob_match(glob, path) for glob in one.files.globs)]
    by_name = [one for one in languages if name in one.files.names]
    claimed = by_glob or by_name or find_by_extension(name.lower(), languages)
    if claimed:
        return tuple(one.name for one in sorted(claimed, key=order_of_language))
    if "." in name.lstrip("."):
        return ()
    return find_scripts(tuple(sorted((one.name, one.files.shebangs) for one in languages)))


def find_by_extension(name: str, languages: tuple[Language, ...]) -> list[Language]:
    """The languages with the longest extension that the name ends with."""
    lengths = {
        one.name: max((len(e) for e in one.files.extensions if name.endswith(e)), default=0)
        for one in languages
    }
    longest = max(lengths.values(), default=0)
    return [one for one in languages if longest and lengths[one.name] == longest]


def order_of_language(language: Language) -> tuple[int, int, str]:
    """Higher priority first; a language without a content pattern takes what others leave."""
    return (0 if language.files.content else 1, -language.files.priority, language.name)


@lru_cache(maxsize=8)
def find_scripts(shebangs: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[str, ...]:
    """All languages that a shebang can name."""
    return tuple(name for name, interpreters in shebangs if interpreters)
