"""Builds the findings of rules that read comments instead of the syntax tree."""

import re
from functools import lru_cache, partial

from repodocs.analyze.comments import Comment, join_blocks
from repodocs.analyze.findings import EVIDENCE_CHARACTERS, Found, describe
from repodocs.analyze.notes import go_on
from repodocs.model.analysis import Finding
from repodocs.model.language import Rule


def find_in_comments(
    comments: list[Comment], words: frozenset[bytes], rules: tuple[Rule, ...]
) -> list[Found]:
    """Each match of a rule's pattern, on its own line of the comment; comments of lines make one together.

    A rule with words is asked only of a comment that holds one of them.
    """
    asked = [rule for rule in rules if not rule.words or not words.isdisjoint(map(str.encode, rule.words))]
    if not asked:
        return []
    patterns = [(rule, compile_comment(rule.comment)) for rule in asked]
    return [
        read_match(comment, rule, match)
        for comment in join_blocks(comments)
        for rule, pattern in patterns
        if not rule.words or any(word in comment.text for word in rule.words)
        for match in pattern.finditer(comment.text)
    ]


def read_match(comment: Comment, rule: Rule, match: re.Match[str]) -> Found:
    """What a match found; its place is as exact as its order needs."""
    line = comment.line + comment.text.count("\n", 0, match.start())
    start, end = comment.start + match.start(), comment.start + match.end()
    return Found(start, end, line, rule, partial(tell_match, comment, rule, match, line))


@lru_cache(maxsize=256)
def compile_comment(pattern: str) -> re.Pattern[str]:
    """The pattern of a rule; `^` and `$` are ends of lines."""
    return re.compile(pattern, re.MULTILINE)


def tell_match(comment: Comment, rule: Rule, match: re.Match[str], line: int) -> Finding:
    """One finding; `{group}` in the rule's message is the text of that group."""
    start = comment.text.rfind("\n", 0, match.start()) + 1
    evidence = comment.text[start:].split("\n", 1)[0]
    below = comment.text[match.end() :].split("\n")[1:]
    texts = {name: shorten(text or "") for name, text in match.groupdict().items()}
    last = max(texts, key=match.end, default="")
    texts |= {last: go_on(rule, texts[last], below)} if last else {}
    return describe(rule, texts, (line, line), shorten(evidence))


def shorten(text: str) -> str:
    """The text on one line, bounded."""
    text = " ".join(text.split())
    return text if len(text) <= EVIDENCE_CHARACTERS else text[: EVIDENCE_CHARACTERS - 1] + "…"
