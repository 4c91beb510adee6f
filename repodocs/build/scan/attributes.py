"""Reads from .gitattributes which files the repository calls generated or vendored."""

import posixpath
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

TRAITS = {"linguist-generated": "generated", "linguist-vendored": "vendored"}
# A pattern in double quotes, with a backslash before what C escapes, or up to a blank.
LINE = re.compile(r'[ \t]*("(?:[^"\\]|\\.)*"|[^\s"]\S*)[ \t]+(.*)')
ESCAPE = re.compile(r"\\([0-7]{3}|.)")
ESCAPED = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
PIECE = re.compile(r"\*\*/|/\*\*$|\*+|\?|\[[!^]?\]?(?:\\.|[^\]\\])*\]|\\.|.", re.DOTALL)
Declared = dict[str, set[str]]


def read_attributes(root: Path, paths: list[str]) -> Declared:
    """The declared traits by path; later lines and deeper files win, as in git."""
    files = [path for path in paths if posixpath.basename(path) == ".gitattributes"]
    declarations = Declarations(paths)
    for file in sorted(files, key=lambda path: (path.count("/"), path)):
        declarations.read(file, read_text(root / file))
    return declarations.declared


def read_text(path: Path) -> str:
    """The text of an attributes file; a link is not followed, as in git."""
    try:
        return "" if path.is_symlink() else path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


class Declarations:
    """What the files that were read so far declare of some paths."""

    def __init__(self, paths: list[str]) -> None:
        self.paths = paths
        self.macros: dict[str, str] = {}
        self.declared: Declared = {}

    def read(self, file: str, text: str) -> None:
        """Takes the linguist lines of one attributes file; macros stand in the root's alone."""
        folder = posixpath.dirname(file)
        prefix = folder + "/" if folder else ""
        inside: list[str] | None = None
        for pattern, words in split_lines(text):
            if pattern.startswith("[attr]"):
                if not folder:
                    self.macros[pattern.removeprefix("[attr]")] = words
                continue
            changes = self.parse_words(words)
            if changes:
                inside = inside or [path for path in self.paths if path.startswith(prefix)]
                self.change(compile_pattern(unquote_pattern(pattern)), len(prefix), inside, changes)

    def parse_words(self, words: str) -> dict[str, bool]:
        """Traits and whether they are set, macros replaced by what they stand for."""
        plain = " ".join(self.macros.get(word, word) for word in words.split())
        return {TRAITS[name]: is_on for name, is_on in map(parse_word, plain.split()) if name in TRAITS}

    def change(
        self, pattern: re.Pattern[str], start: int, paths: list[str], changes: dict[str, bool]
    ) -> None:
        """Sets and unsets the traits of the paths that the pattern fits from `start` on."""
        for path in paths:
            if pattern.fullmatch(path, start):
                of_path = self.declared.setdefault(path, set())
                for trait, is_on in changes.items():
                    (of_path.add if is_on else of_path.discard)(trait)


def split_lines(text: str) -> Iterator[tuple[str, str]]:
    """The pattern and the attributes of each line that has both."""
    for line in text.split("\n"):
        found = LINE.match(line)
        if found is not None and not found.group(1).startswith(("#", "!")):
            yield found.group(1), found.group(2)


def parse_word(word: str) -> tuple[str, bool]:
    """An attribute and whether it is set."""
    name, _, value = word.partition("=")
    if name.startswith(("-", "!")):
        return name[1:], False
    return name, value not in ("false", "0", "no", "unset")


def unquote_pattern(pattern: str) -> str:
    """A pattern in double quotes as it is meant."""
    if not pattern.startswith('"'):
        return pattern
    return ESCAPE.sub(read_escape, pattern[1:-1])


def read_escape(found: re.Match[str]) -> str:
    """The character of an escape of C; what is left has its backslash for the pattern itself."""
    text = found.group(1)
    return chr(int(text, 8)) if text.isdigit() else ESCAPED.get(text, text)


@cache
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """A pattern of git for whole paths of files.

    Without a slash it is about names in any folder. Unlike a pattern of
    .gitignore, one that names a folder says nothing of what stands in it.
    """
    if "/" not in pattern:
        pattern = "**/" + pattern
    return re.compile("".join(map(translate_piece, PIECE.findall(pattern.removeprefix("/")))), re.DOTALL)


def translate_piece(piece: str) -> str:
    """A piece of a pattern as a regular expression."""
    if piece in WILD:
        return WILD[piece]
    if piece.startswith("*"):
        return "[^/]*"
    if piece.startswith("[") and len(piece) > 2:
        is_negated = piece[1] in "!^"
        inside = piece[1 + is_negated : -1].replace("[", "\\[")
        return f"(?!/)[{'^' * is_negated}{inside}]"
    return re.escape(piece[-1])


WILD = {"**/": "(?:.*/)?", "/**": "/.*", "?": "[^/]"}
