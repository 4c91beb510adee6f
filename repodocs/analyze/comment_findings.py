"""Builds the findings of rules that read comments instead of the syntax tree."""

import re
from functools import lru_cache

from repodocs.analyze.comments import Comment
from repodocs.analyze.findings import EVIDENCE_CHARACTERS, Found, describe
from repodocs.model.analysis import Finding
from repodocs.model.language import Rule


def find_in_comments(comments: list[Comment], rules: tuple[Rule, ...]) -> list[Found]:
    """Each match of a rule's pattern, on its own line of the comment."""
    patterns = [(rule, compile_comment(rule.comment)) for rule in rules]
    return [
        Found(
            comment.start + match.start(),
            comment.start + match.end(),
            rule,
            read_comment(comment, rule, match),
        )
        for comment in comments
        for rule, pattern in patterns
        for match in pattern.finditer(comment.text)
    ]


@lru_cache(maxsize=256)
def compile_comment(pattern: str) -> re.Pattern[str]:
    """The pattern of a rule; `^` and `$` are ends of lines."""
    return re.compile(pattern, re.MULTILINE)


def read_comment(comment: Comment, rule: Rule, match: re.Match[str]) -> Finding:
    """One finding; `{group}` in the rule's message is the text of that group."""
    line = comment.line + comment.text.count("\n", 0, match.start())
    start = comment.text.rfind("\n", 0, match.start()) + 1
    evidence = comment.text[start:].split("\n", 1)[0]
    texts = {name: shorten(text or "") for name, text in match.groupdict().items()}
    return describe(rule, texts, (line, line), shorten(evidence))


def shorten(text: str) -> str:
    """The text on one line, bounded."""
    text = " ".join(text.split())
    return text if len(text) <= EVIDENCE_CHARACTERS else text[: EVIDENCE_CHARACTERS - 1] + "…"
