"""Reads a definition's name and its written scope, as the settings of its pattern say."""

import re
from functools import lru_cache

import tree_sitter

from repodocs.analyze.nodes import extract_phrases, first_line, last_line, unwrap_text

NAME_CHARACTERS = 300


def read_name(content: bytes, node: tree_sitter.Node | None, settings: dict[str, str]) -> tuple[str, str]:
    """The written scope and the name, each on one line; the setting `name` where none is written.

    `split` is a regular expression with the groups `scope` and `name`, so that
    one pattern reads `a::Foo<T>::bar` at any depth of its tree.
    """
    written = read_written_name(content, node, settings) if node is not None else ""
    if not written:
        return "", settings.get("name", "")
    split = compile_split(settings["split"]).search(written) if "split" in settings else None
    if split is None:
        return "", cut_name(written)
    return split["scope"] or "", cut_name(split["name"] or "")


def cut_name(name: str) -> str:
    """A name within its limit; of one with arguments these are left out."""
    if len(name) <= NAME_CHARACTERS:
        return name
    plain = name.partition("<")[0].rstrip()
    return f"{plain}<...>" if plain and plain != name else name[:NAME_CHARACTERS]


def find_name_line(content: bytes, node: tree_sitter.Node, name: str, settings: dict[str, str]) -> int:
    """The line of the node; with `line` set to `name` that of the name, which may stand below its scope."""
    line = first_line(node)
    if settings.get("line") != "name" or line == last_line(node):
        return line
    plain = name.partition("<")[0].encode()
    before, found, _ = content[node.start_byte : node.end_byte].rpartition(plain)
    return line + before.count(b"\n") if plain and found else line


def read_written_name(content: bytes, node: tree_sitter.Node, settings: dict[str, str]) -> str:
    """The text of the name's node after `extract`, `unwrap` and `strip`."""
    phrases = extract_phrases(content, node, settings)
    if not phrases:
        return ""
    text = " ".join(unwrap_text(phrases[0].text, settings).split())
    strip = settings.get("strip")
    return text.strip(strip) if strip else text


def clean_scope(scope: str, separator: str) -> str:
    """A written scope (`ns::Foo<T>::`) in the language's separator, without arguments."""
    while "<" in scope and ">" in scope:
        reduced = re.sub(r"<[^<>]*>", "", scope)
        if reduced == scope:
            break
        scope = reduced
    return " ".join(scope.split()).strip(separator + "*& ")


@lru_cache(maxsize=64)
def compile_split(pattern: str) -> re.Pattern[str]:
    """A query's regular expression, compiled once."""
    return re.compile(pattern)
