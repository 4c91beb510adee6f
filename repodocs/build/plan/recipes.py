"""Computes recipes: digests of everything besides its inputs that shapes a stage's output."""

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
import xxhash

from repodocs.config.configuration import Configuration
from repodocs.languages.catalog import Catalog
from repodocs.model.language import Blank, Language, Visibility
from repodocs.model.options import Limits, Options
from repodocs.model.source import Source

PACKAGE = Path(__file__).resolve().parent.parent.parent

# The parts of the package that each stage's code stands in.
CODE = {
    "analyze": ("model", "languages", "analyze"),
    "fold": ("model", "fold.py"),
    "link": ("model", "link"),
    "render": ("model", "render"),
    "measure": ("model", "check"),
}
# Named digests.
Parts = tuple[tuple[str, str], ...]
GRAMMAR_LIBRARIES = ("tree-sitter", "tree-sitter-language-pack", "msgspec")


class Recipe(msgspec.Struct, frozen=True):
    """Named parts and their digests; `digest` is that of all. `why` compares the parts."""

    parts: Parts
    digest: str


def make_recipe(*parts: tuple[str, str]) -> Recipe:
    """The recipe of some parts."""
    return Recipe(parts, digest_value(parts))


class Recipes:
    """The recipes of one configuration; every part is computed once.

    `known` are parts that another run computed with the same tool and configuration.
    """

    def __init__(
        self, configuration: Configuration, catalog: Catalog, known: dict[str, Parts] | None = None
    ) -> None:
        self.configuration = configuration
        self.catalog = catalog
        self.known = dict(known or {})
        self.by_candidates: dict[tuple[str, ...], Parts] = {}
        self.made: dict[str, Recipe] = {}
        self.code: dict[str, str] = {}

    def recall(self, name: str, make: Callable[[], Parts]) -> Parts:
        """The parts of a name, computed where no run has yet."""
        parts = self.known.get(name)
        if parts is None:
            parts = self.known[name] = make()
        return parts

    def find(self, name: str, make: Callable[[], Parts]) -> Recipe:
        """The recipe of a stage that is the same for all of its tasks."""
        recipe = self.made.get(name)
        if recipe is None:
            recipe = self.made[name] = make_recipe(*self.recall(name, make))
        return recipe

    def analyze(self, source: Source) -> Recipe:
        """Queries, rules and grammar of each candidate, limits, traits, and the stage's code."""
        shape = (source.kind, source.link_target, source.traits)
        known = self.by_candidates.get(source.languages)
        if known is None:
            known = self.analyze_parts
            for name in source.languages:
                known += self.recall(f"language {name}", partial(self.list_language_parts, name))
            self.by_candidates[source.languages] = known
        return make_recipe(*known, ("source", digest_value((source.path, *shape))))

    @property
    def analyze_parts(self) -> Parts:
        """What every analysis depends on."""
        return self.recall("analyze", self.list_analysis_parts)

    def list_analysis_parts(self) -> Parts:
        """The code, limits, traits and libraries of analyses."""
        # An edit knows these parts, and this import costs it a tenth of its time.
        from importlib.metadata import version  # noqa: PLC0415

        options = self.configuration.options
        traits = tuple((name, rule.markers) for name, rule in sorted(options.traits.items()))
        versions = tuple((name, version(name)) for name in GRAMMAR_LIBRARIES)
        return (
            ("code", self.digest_code("analyze")),
            ("limits", digest_part(options.limits)),
            ("traits and licences", digest_part((traits, options.licences))),
            ("binaries", digest_part(options.binaries)),
            ("known files", digest_part(options.known_files)),
            ("text rules", digest_part(self.catalog.text_rules)),
            ("libraries", digest_part(versions)),
        )

    def list_language_parts(self, name: str) -> Parts:
        """A language's declaration, its queries and its rules, and those of what it embeds."""
        languages = self.catalog.languages
        names = [name, *(one for one in languages[name].embeds if one in languages)]
        return tuple(
            (f"language {one}", digest_part((languages[one], self.catalog.rules_of(one)))) for one in names
        )

    @property
    def fold(self) -> Recipe:
        """The folding code and the limits."""
        return self.find("fold", self.list_fold_parts)

    def list_fold_parts(self) -> Parts:
        """The parts of every fold's recipe."""
        limits: Limits = self.configuration.options.limits
        return (("code", self.digest_code("fold")), ("limits", digest_value(limits)))

    @property
    def link(self) -> Recipe:
        """The linking code, the source roots, and which language has which import system."""
        return self.find("link", self.list_link_parts)

    def list_link_parts(self) -> Parts:
        """The parts of the link task's recipe."""
        options: Options = self.configuration.options
        resolvers = tuple((n, one.resolver) for n, one in sorted(self.catalog.languages.items()))
        return (
            ("code", self.digest_code("link")),
            (
                "options",
                digest_value(
                    (options.source_roots, options.made_headers, options.made_files, options.limits)
                ),
            ),
            ("resolvers", digest_value(resolvers)),
        )

    @property
    def measure(self) -> Recipe:
        """The measuring code."""
        return self.find("measure", lambda: (("code", self.digest_code("measure")),))

    def render(self, *templates: str) -> Recipe:
        """The rendering code, the options that pages show, and the templates by their names' start."""
        return self.find(" ".join(("render", *templates)), partial(self.list_render_parts, templates))

    def list_render_parts(self, templates: tuple[str, ...]) -> Parts:
        """The parts of a recipe of some templates."""
        options = self.configuration.options
        shown = (options.title, options.output, options.areas, options.limits)
        texts = self.configuration.templates
        used = find_used(templates, texts)
        parts = [("code", self.digest_code("render")), ("options", digest_value(shown))]
        parts += [(f"template {name}", digest_value(texts[name])) for name in used]
        languages = tuple(shown_of(one) for _, one in sorted(self.catalog.languages.items()))
        return (*parts, ("languages", digest_value(languages)))

    def digest_code(self, stage: str) -> str:
        """The bytes of the modules that a stage consists of."""
        known = self.code.get(stage)
        if known is None:
            known = self.code[stage] = digest_files(CODE[stage])
        return known


def shown_of(language: Language) -> Language:
    """What pages may show of a language: all but what its sources are read by, which analyses depend on.

    A list of what is shown would leave a page as it was when something new is.
    """
    return msgspec.structs.replace(language, queries={}, blank=Blank(), visibility=Visibility())


def find_used(templates: tuple[str, ...], texts: dict[str, str]) -> list[str]:
    """The names of the templates that start with one of `templates`, sorted."""
    return sorted(name for name in texts if name.startswith(templates))


def digest_files(parts: tuple[str, ...]) -> str:
    """The contents of some files and folders of the package, in the order of their names."""
    digest = hashlib.sha256()
    for part in parts:
        full = PACKAGE / part
        for path in sorted(full.rglob("*.py")) if full.is_dir() else [full]:
            digest.update(path.relative_to(PACKAGE).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def digest_part(value: object) -> str:
    """The sha256 of a value: what keys of a shared store consist of must not be made to collide."""
    return hashlib.sha256(msgspec.msgpack.encode(value, order="deterministic")).hexdigest()


def digest_value(value: object) -> str:
    """The xxh3-128 of a value's canonical encoding."""
    return xxhash.xxh3_128_hexdigest(msgspec.msgpack.encode(value, order="deterministic"))
