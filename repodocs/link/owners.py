"""Finds the owners of each source in the repository's CODEOWNERS."""

import re

import msgspec

from repodocs.link.table import SourceTable, list_ancestors, split_path

KIND = "owner-rule"
FOLDERS = (".github", "", "docs", ".gitlab")
WILD = re.compile(r"[*?\[\\]")


class OwnerRules(msgspec.Struct, frozen=True):
    """Rules by what they match; each with its number, since the last one that matches wins.

    `paths` are sources or folders from the root, `names` those of any folder,
    `patterns` what holds wildcards, the last first.
    """

    paths: dict[str, int]
    names: dict[str, int]
    patterns: list[tuple[int, re.Pattern[str]]]
    owners: list[tuple[str, ...]]

    def find_owners(self, path: str) -> tuple[str, ...]:
        """The owners of a source, () for none."""
        best = -1
        folder, name = split_path(path)
        for one in (path, *list_ancestors(folder)):
            best = max(best, self.paths.get(one, -1))
        best = max(
            [best, self.names.get(name, -1), *(self.names.get(f"{one}/", -1) for one in folder.split("/"))]
        )
        for number, pattern in self.patterns:
            if number < best:
                break
            if pattern.match(path):
                return self.owners[number]
        return self.owners[best] if best >= 0 else ()


def find_owners(table: SourceTable) -> dict[str, tuple[str, ...]]:
    """The owners of each source that has some."""
    rules = gather_rules(table)
    found = {path: rules.find_owners(path) for path in table.interfaces} if rules else {}
    return {path: owners for path, owners in found.items() if owners}


def gather_rules(table: SourceTable) -> OwnerRules | None:
    """The rules of the one source of rules that counts, as the hosts choose it."""
    for folder in FOLDERS:
        for path in table.members.get(folder, ()):
            symbols = [symbol for symbol in table.interfaces[path].symbols if symbol.kind == KIND]
            if symbols:
                return build_rules([(symbol.name, symbol.signature) for symbol in symbols])
    return None


def build_rules(rows: list[tuple[str, str]]) -> OwnerRules:
    """The rules of pairs of a pattern and the owners as written."""
    rules = OwnerRules({}, {}, [], [read_owners(pattern, written) for pattern, written in rows])
    for number, (pattern, _) in enumerate(rows):
        text = pattern.strip().removesuffix("/**")
        bare = text.strip("/")
        is_rooted = text.startswith("/") or "/" in bare
        if WILD.search(text) or not bare:
            rules.patterns.append((number, re.compile(translate_pattern(text))))
        elif (is_rooted and "/" in bare) or text.startswith("/"):
            rules.paths[bare] = number
        else:
            rules.names[f"{bare}/"] = number
            if not text.endswith("/"):
                rules.names[bare] = number
    rules.patterns.reverse()
    return rules


def read_owners(pattern: str, written: str) -> tuple[str, ...]:
    """The owners of a rule: words with an @, before any comment."""
    words = written.removeprefix(pattern).partition(" #")[0].split()
    return tuple(word for word in words if "@" in word)


def translate_pattern(pattern: str) -> str:
    """A regular expression on paths for a gitignore pattern, which also covers all below a folder."""
    bare = pattern.lstrip("/")
    prefix = "" if pattern.startswith("/") or "/" in bare.rstrip("/") else "(?:.*/)?"
    text = ""
    for token in re.findall(r"\*\*/|/\*\*$|\*\*|\*|\?|\\.|.", bare.rstrip("/")):
        text += {"**/": "(?:.*/)?", "/**": "/.*", "**": ".*", "*": "[^/]*", "?": "[^/]"}.get(
            token, re.escape(token.removeprefix("\\"))
        )
    # `docs/*` covers what is directly in the folder only.
    below = "/.*" if pattern.endswith("/") else "(?:/.*)?"
    return f"{prefix}{text}{'' if bare.endswith('/*') else below}$"
