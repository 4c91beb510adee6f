"""Builds the findings of rules that read a text as it is written, whatever its language."""

import re
from functools import lru_cache, partial
from itertools import takewhile

import msgspec

from repodocs.analyze.findings import EVIDENCE_CHARACTERS, PLACE, Found, describe
from repodocs.analyze.masking import Range
from repodocs.analyze.nodes import read_phrase
from repodocs.analyze.notes import NOTE, go_on
from repodocs.analyze.words import ENDING
from repodocs.model.analysis import Finding
from repodocs.model.language import Rule

# What of a long line stands before the evidence.
BEFORE_BYTES = 60
# What is read below a note.
BELOW_BYTES = 600
# What each line of a comment of lines begins with.
LINE_COMMENT = re.compile(r"\s*(//|#|--|;)")


# Every file is asked for a prefix, so that one look at the starts of its words is enough for most.
START = 3


class RuleWords(msgspec.Struct, frozen=True):
    """The words of a rule: whole ones, starts of words, and texts that may stand anywhere.

    Each text comes with how a word starts that it begins behind a sign (`.json`); b"" where it begins none.
    """

    whole: frozenset[bytes]
    prefixes: tuple[bytes, ...]
    texts: tuple[tuple[bytes, bytes], ...]


class TextMatch(msgspec.Struct, frozen=True):
    """A match of a rule's pattern: its place, its line, what of it is shown nowhere, and its named groups."""

    rule: Rule
    start: int
    end: int
    line: int
    masked: tuple[Range, ...]
    groups: dict[str, Range] = {}


def match_texts(content: bytes, words: frozenset[bytes], rules: tuple[Rule, ...]) -> list[TextMatch]:
    """Every match of the rules of which the content holds a word; `words` are all that it has."""
    starts = {word[:START] for word in words}
    is_ascii = content.isascii()
    return [
        match
        for rule in rules
        if is_asked(sort_words(rule.words), content, words, starts, is_ascii)
        for match in match_text(content, rule)
    ]


def is_asked(
    known: RuleWords, content: bytes, words: frozenset[bytes], starts: set[bytes], is_ascii: bool
) -> bool:
    """Whether the content holds one of a rule's words, or the rule has none."""
    if not words.isdisjoint(known.whole):
        return True
    if any(one[:START] in starts for one in known.prefixes) and any(
        word.startswith(known.prefixes) for word in words
    ):
        return True
    return any(
        text in content
        for text, start in known.texts
        if (not start or start in starts) and not (is_ascii and text[:1] >= b"\x80")
    )


@lru_cache(maxsize=256)
def sort_words(words: tuple[str, ...]) -> RuleWords:
    """The words by what they are; a rule without words is asked everywhere."""
    whole = [word for word in words if re.fullmatch(r"\w+", word, re.ASCII)]
    starts = [word for word in words if re.fullmatch(r"\w+\*", word, re.ASCII)]
    texts = [word.removeprefix("*") for word in words if word not in whole and word not in starts]
    return RuleWords(
        frozenset(word.encode() for word in whole),
        tuple(word[:-1].encode() for word in starts),
        tuple((text.encode(), find_start(text)) for text in texts or ([] if words else [""])),
    )


def find_start(text: str) -> bytes:
    """How the word starts that a text begins behind a sign; b"" where it begins none or a short one."""
    word = re.search(rf"\W(\w{{{START}}})", text, re.ASCII)
    return word[1].encode() if word else b""


def match_text(content: bytes, rule: Rule) -> list[TextMatch]:
    """The matches of one rule, by place."""
    matches = []
    line, counted = 1, 0
    for found in compile_text(rule.text).finditer(content):
        line += content.count(b"\n", counted, found.start())
        counted = found.start()
        masked = find_masked_groups(found, rule.masked) if rule.masked else ()
        groups = {name: found.span(name) for name in found.re.groupindex if found.group(name) is not None}
        matches.append(TextMatch(rule, found.start(), found.end(), line, masked, groups))
    return matches


def find_masked_groups(found: re.Match[bytes], names: tuple[str, ...]) -> tuple[Range, ...]:
    """The places of the masked groups that took part; the whole match where none did."""
    taken = [name for name in names if name in found.re.groupindex and found.group(name) is not None]
    return tuple(found.span(name) for name in taken) or (found.span(),)


def find_in_texts(content: bytes, matches: list[TextMatch]) -> list[Found]:
    """The first match in a line of each rule, and of what its message quotes; `content` is masked already."""
    firsts: dict[tuple[str, int, tuple[bytes, ...]], TextMatch] = {}
    for one in matches:
        firsts.setdefault((one.rule.id, one.line, read_quoted(content, one)), one)
    return [
        Found(one.start, one.end, one.line, one.rule, partial(tell_match, content, one))
        for one in firsts.values()
    ]


def read_quoted(content: bytes, match: TextMatch) -> tuple[bytes, ...]:
    """The texts of the groups that the message of the match's rule quotes."""
    quoted = set(PLACE.findall(match.rule.message)) if match.groups else set()
    return tuple(content[start:end] for name, (start, end) in match.groups.items() if name in quoted)


def tell_match(content: bytes, match: TextMatch) -> Finding:
    """The finding of a match; its line, or what stands around it there, is the evidence.

    The message may quote the groups of the pattern.
    """
    line_start = content.rfind(b"\n", 0, match.start) + 1
    line_end = content.find(b"\n", match.start)
    shown = max(line_start, match.start - BEFORE_BYTES)
    evidence = read_phrase(content, shown, line_end if line_end >= 0 else len(content), EVIDENCE_CHARACTERS)
    last = match.line + content.count(b"\n", match.start, match.end)
    below = read_below(content, match.end) if match.rule.category == NOTE else []
    texts = {
        name: content[start:end].decode("utf-8", "replace") for name, (start, end) in match.groups.items()
    }
    if below and texts:
        note = max(match.groups, key=lambda name: match.groups[name][1])
        texts[note] = go_on(match.rule, texts[note], below)
    return describe(match.rule, texts, (match.line, last), evidence)


def read_below(content: bytes, end: int) -> list[str]:
    """The lines below the one with the place that its comment can have, as many as a note can go on in."""
    start = content.rfind(b"\n", 0, end) + 1
    first, *below = content[start : end + BELOW_BYTES].decode("utf-8", "replace").split("\n")
    found = LINE_COMMENT.match(first)
    mark = found[1] if found else ""
    if first.rstrip().endswith(ENDING):
        return []
    return list(takewhile(lambda line: line.lstrip().startswith(mark), below))


@lru_cache(maxsize=256)
def compile_text(pattern: str) -> re.Pattern[bytes]:
    """A rule's pattern; `^` and `$` are ends of lines."""
    return re.compile(pattern.encode(), re.MULTILINE)
