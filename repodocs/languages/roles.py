"""What the patterns of a query are for: the role of each, told by its captures."""

import re
from collections.abc import Callable
from functools import cached_property

import msgspec
import tree_sitter

from repodocs.model.language import Rule


class Role(msgspec.Struct, frozen=True):
    """What a pattern's matches are: `name` is one of ROLES; settings come from #set!."""

    name: str
    kind: str = ""
    settings: dict[str, str] = {}
    rule: Rule | None = None


class JoinedQuery(msgspec.Struct, frozen=True):
    """Several query files and rules as one query, with a role per pattern."""

    query: tree_sitter.Query
    roles: tuple[Role, ...]


class WordedRules:
    """Patterns of rules with words that start at the same kind of node.

    They are asked only around their words. A predicate costs as much as the match
    it refuses, and a call stands on every other line: thirty rules about calls
    would take longer than all symbols. Patterns of other nodes stand apart, since
    one that starts at a class walks the whole class around each word. The query
    is compiled when a source first holds one of the words.
    """

    def __init__(self, words: tuple[str, ...], compile_patterns: Callable[[], JoinedQuery]) -> None:
        whole = [word for word in words if re.fullmatch(r"\w+", word)]
        self.words = frozenset(word.encode() for word in whole)
        self.prefixes = tuple(word[:-1].encode() for word in words if re.fullmatch(r"\w+\*", word))
        texts = [word.removeprefix("*") for word in words if not re.fullmatch(r"\w+\*?", word)]
        self.texts = tuple(text.encode() for text in texts)
        self.compile_patterns = compile_patterns

    @cached_property
    def joined(self) -> JoinedQuery:
        """The patterns' query; raises ConfigError when one does not fit the grammar."""
        return self.compile_patterns()
