"""Keeps the checked configuration and its recipes, for a run that sees the tool as it was.

The file is bound to the stat of everything that decides what a build does, so
that it can never be stale: YAML is then neither read nor checked again.
"""

from pathlib import Path

import msgspec
import xxhash

from repodocs.config.configuration import Configuration
from repodocs.model.language import Language, Rule
from repodocs.model.options import Options
from repodocs.store.files import replace_file

NAME = "settled"
DIGEST_BYTES = 16

# As in recipes.
Parts = tuple[tuple[str, str], ...]


class Settled(msgspec.Struct, frozen=True):
    """A configuration without its root, and the parts of recipes by their names."""

    defaults: str
    options: Options
    languages: tuple[Language, ...]
    rules: tuple[Rule, ...]
    templates: dict[str, str]
    recipes: dict[str, Parts]


def write_settled(state: Path, tool: object, configuration: Configuration, recipes: dict[str, Parts]) -> None:
    """Writes it beside the snapshot; `tool` are the rows of the files that it was made from."""
    settled = Settled(
        str(configuration.defaults),
        configuration.options,
        configuration.languages,
        configuration.rules,
        configuration.templates,
        recipes,
    )
    content = msgspec.msgpack.encode(settled)
    replace_file(state / NAME, digest_settled(tool, content) + content)


def read_settled(root: Path, state: Path, tool: object) -> tuple[Configuration, dict[str, Parts]] | None:
    """The configuration and the recipes' parts; None where the tool was another one."""
    try:
        content = (state / NAME).read_bytes()
        if content[:DIGEST_BYTES] != digest_settled(tool, content[DIGEST_BYTES:]):
            return None
        one = msgspec.msgpack.decode(content[DIGEST_BYTES:], type=Settled)
    except (OSError, msgspec.DecodeError):
        return None
    found = Configuration(root, Path(one.defaults), one.options, one.languages, one.rules, one.templates)
    return found, one.recipes


def digest_settled(tool: object, content: bytes) -> bytes:
    """A digest of the rows of a snapshot and of what is kept; marshal writes equal rows in several ways."""
    return xxhash.xxh3_128_digest(repr(tool).encode() + content)
