"""Reads from .gitattributes which files the repository calls generated or vendored."""

import posixpath
from pathlib import Path

import pathspec

TRAITS = {"linguist-generated": "generated", "linguist-vendored": "vendored"}
Declared = dict[str, set[str]]


def read_attributes(root: Path, paths: list[str]) -> Declared:
    """The declared traits by path; later lines and deeper files win, as in git."""
    declared: Declared = {}
    files = [path for path in paths if posixpath.basename(path) == ".gitattributes"]
    for file in sorted(files, key=lambda path: (path.count("/"), path)):
        apply_file(root, file, paths, declared)
    return declared


def apply_file(root: Path, file: str, paths: list[str], declared: Declared) -> None:
    """Applies the linguist lines of one attributes file."""
    try:
        text = (root / file).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    if "linguist-" not in text:
        return
    folder = posixpath.dirname(file)
    prefix = folder + "/" if folder else ""
    inside = [path for path in paths if path.startswith(prefix)]
    for line in text.splitlines():
        apply_line(line, prefix, inside, declared)


def apply_line(line: str, prefix: str, paths: list[str], declared: Declared) -> None:
    """`PATTERN linguist-generated`, `=true`, `=false` or `-linguist-generated`."""
    pattern, *words = line.split()[:8] or [""]
    if not pattern or pattern.startswith("#"):
        return
    changes = {TRAITS[name]: is_on for name, is_on in map(parse_word, words) if name in TRAITS}
    if not changes:
        return
    spec = pathspec.GitIgnoreSpec.from_lines([pattern])
    for path in paths:
        if spec.match_file(path[len(prefix) :]):
            for trait, is_on in changes.items():
                (declared.setdefault(path, set()).add if is_on else declared.setdefault(path, set()).discard)(
                    trait
                )


def parse_word(word: str) -> tuple[str, bool]:
    """An attribute and whether it is set."""
    name, _, value = word.partition("=")
    if name.startswith(("-", "!")):
        return name[1:], False
    return name, value not in ("false", "0", "no", "unset")
