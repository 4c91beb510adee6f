"""All languages of a configuration: candidates by file name, the choice by content."""

import re

from repodocs.config.configuration import Configuration
from repodocs.languages.query import Ask, AskedOfOne, CompiledLanguage, ask_all, compile_language
from repodocs.model.language import Language, Rule
from repodocs.model.source import Source

SHEBANG = re.compile(rb"^#!\s*(?:\S*/)?(?:env\s+(?:-\S+\s+)*)?([\w.+-]+)")
CONTENT_BYTES = 32_000


class Catalog:
    """Compiles languages when they are first asked for, once each."""

    def __init__(self, languages: tuple[Language, ...], rules: tuple[Rule, ...], ask: Ask = ask_all) -> None:
        self.languages = {language.name: language for language in languages}
        self.rules = rules
        self.ask = ask
        self.text_rules = tuple(rule for rule in rules if rule.text)
        self.compiled: dict[str, CompiledLanguage] = {}

    def compile(self, name: str) -> CompiledLanguage:
        """The language ready to parse; raises ConfigError when a query is wrong."""
        known = self.compiled.get(name)
        if known is None:
            language = self.languages[name]
            ask = ask_all if language.has_other_grammar else self.ask
            known = self.compiled[name] = compile_language(language, self.rules_of(name), ask)
        return known

    def for_one(self, configuration: Configuration) -> "Catalog":
        """The same for one source: to compile all patterns takes longer than all else that it needs.

        Queries that are not repodocs' own are compiled whole, and so checked.
        """
        if not configuration.is_shipped:
            return self
        return Catalog(tuple(self.languages.values()), self.rules, AskedOfOne)

    def rules_of(self, name: str) -> tuple[Rule, ...]:
        """The rules that a language's sources are asked: its own and of those it extends."""
        family = {"*", name}
        base = self.languages[name].extends
        while base in self.languages and base not in family:
            family.add(base)
            base = self.languages[base].extends
        return tuple(rule for rule in self.rules if family.intersection(rule.languages))

    def choose_language(self, source: Source, content: bytes) -> CompiledLanguage | None:
        """The first candidate whose content pattern or shebang fits; None for no language.

        A content pattern chooses between languages, so an only candidate is not asked it.
        """
        if len(source.languages) == 1 and is_named(self.languages[source.languages[0]], source.path):
            return self.compile(source.languages[0])
        for name in source.languages:
            language = self.languages[name]
            if self.is_fitting(language, source, content):
                return self.compile(name)
        return None

    def is_fitting(self, language: Language, source: Source, content: bytes) -> bool:
        """Whether the content is this language's, among those that claim the name."""
        is_guessed = source.path.lower().endswith(language.files.guesses)
        if is_guessed or is_named(language, source.path):
            pattern = language.files.content
            return not pattern or bool(re.search(pattern.encode(), content[:CONTENT_BYTES], re.MULTILINE))
        found = SHEBANG.match(content[:200])
        return found is not None and found.group(1).decode("ascii", "replace") in language.files.shebangs


def is_named(language: Language, path: str) -> bool:
    """Whether the name alone (extension, whole name or glob) claims the path."""
    name = path.rsplit("/", 1)[-1]
    files = language.files
    return (
        name in files.names
        or any(name.lower().endswith(extension) for extension in files.extensions)
        or any(is_glob_match(glob, path) for glob in files.globs)
    )


def is_glob_match(glob: str, path: str) -> bool:
    """A glob on the path: `*` within a name, `**` over folders."""
    return re.fullmatch(translate_glob(glob), path) is not None


def translate_glob(glob: str) -> str:
    """The regular expression of a glob; one without a slash fits in any folder."""
    prefix = "" if "/" in glob else "(?:.*/)?"
    pattern = re.escape(glob.lstrip("/"))
    pattern = pattern.replace(r"\*\*/", "(?:.*/)?").replace(r"\*\*", ".*")
    return prefix + pattern.replace(r"\*", "[^/]*").replace(r"\?", "[^/]")
