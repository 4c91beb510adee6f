"""The candidate languages of a file name; content decides between them later."""

import posixpath
import re

from repodocs.languages.catalog import Catalog, translate_glob
from repodocs.model.language import Language


class Detector:
    """Finds candidates by glob, then by whole name, else by the longest extension.

    A name without an extension that nothing claims may be any language with a
    shebang.
    """

    def __init__(self, languages: tuple[Language, ...]) -> None:
        ordered = sorted(languages, key=order_of_language)
        self.by_name: dict[str, list[str]] = {}
        self.by_extension: dict[str, list[str]] = {}
        self.globs: list[tuple[re.Pattern[str], str]] = []
        for language in ordered:
            for name in language.files.names:
                self.by_name.setdefault(name, []).append(language.name)
            for extension in (*language.files.extensions, *language.files.guesses):
                self.by_extension.setdefault(extension.lower(), []).append(language.name)
            self.globs += [(re.compile(translate_glob(glob)), language.name) for glob in language.files.globs]
        self.any_glob = re.compile("|".join(p.pattern for p, _ in self.globs) or r"(?!)")
        self.scripts = tuple(one.name for one in ordered if one.files.shebangs)

    def find(self, path: str) -> tuple[str, ...]:
        """The names of the candidates, most likely first."""
        globbed = (
            [name for pattern, name in self.globs if pattern.fullmatch(path)]
            if self.any_glob.fullmatch(path)
            else []
        )
        return tuple(dict.fromkeys((*globbed, *self.find_by_name(posixpath.basename(path)))))

    def find_by_name(self, name: str) -> tuple[str, ...]:
        """The candidates of a name in whatever folder."""
        if name in self.by_name:
            return tuple(self.by_name[name])
        dots = [match.start() for match in re.finditer(r"\.", name)]
        for dot in dots:
            known = self.by_extension.get(name[dot:].lower())
            if known:
                return tuple(known)
        return () if "." in name.lstrip(".") else self.scripts


def find_candidates(path: str, catalog: Catalog) -> tuple[str, ...]:
    """The candidates of one path."""
    return Detector(tuple(catalog.languages.values())).find(path)


def order_of_language(language: Language) -> tuple[int, int, str]:
    """Languages with a content pattern are asked first; then by priority."""
    return (0 if language.files.content else 1, -language.files.priority, language.name)
