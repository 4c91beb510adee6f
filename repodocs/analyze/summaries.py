"""Summaries: the sentence by which a source says what it is for."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice, takewhile

from repodocs.analyze.comments import Comment
from repodocs.analyze.findings import Found
from repodocs.analyze.rests import read_rest
from repodocs.analyze.sentences import SENTENCE, Sentence, walk_sentences
from repodocs.analyze.words import CODE, shorten, strip_quotes
from repodocs.model.analysis import Summary
from repodocs.model.provenance import is_generated, is_second_hand

# What is looked at of a text without a language.
HEAD_BYTES = 4_000
# Paragraphs that are looked through, and lines in which the first code is looked for.
PARAGRAPHS = 8
HEAD_LINES = 400
TITLE_WORDS = 3
# Where the title of a text stands, and how a sentence begins that says what its subject is.
TITLE_BYTES = 400
DEFINITION = re.compile(r"(?:The )?([A-Z][\w+#-]*)(?: [A-Z][\w.+#-]*){0,3} (?:is|are) (?:an?|the) ")
# The category of rules for texts that say what a source is for; of more of them each is about a part.
PURPOSE = "purpose"
PURPOSES = 3
WORD = re.compile(r"[^\W\d_]{2,}")
# A line that only tells what follows it from what is before.
MARK = re.compile(r"\W*[A-Z_]+\W*")
UNSPACED = re.compile(r"[^\x00-\x7f]{4,}")
PLAIN_WORD = re.compile(r"[A-Z][a-z]+\.?")
INCLUDES = (b"#include", b"# include", b"#import")
# How a comment begins that is about its whole source, and above which line it stands.
SELF = re.compile(
    r"\W*This (?:script|file|module|program|header|tool|workflow|playbook|[Mm]akefile|Dockerfile)\b"
)
NEAR_LINES = 60
# Lines at the top of a file that are no code yet: directives, packages, modes.
PREAMBLE = (b"#", b"package ", b"'use strict'", b'"use strict"', b"<?php", b"{-#")


def choose_summary(sentences: Iterable[Sentence], limit: int) -> Summary:
    """The first sentence that says what a source is for; with the title that stands right before it."""
    title = second_hand = Sentence()
    for one in islice(sentences, PARAGRAPHS):
        if is_generated(one.text):
            return Summary(one.text, one.line)
        if PLAIN_WORD.fullmatch(one.text) and not title.text:
            title = one
        if not is_saying(one):
            continue
        if is_second_hand(one.text):
            second_hand = second_hand if second_hand.text else one
        elif is_title(one.text) and not title.text:
            title = one
        elif title.text:
            told = shorten(f"{title.text.rstrip('.')} — {one.text}", limit)
            return Summary(told, title.line, read_rest(one))
        else:
            return Summary(one.text, one.line, read_rest(one))
    # A word alone is a heading, unless its author made it a sentence.
    found = title if is_saying(title) or title.text.endswith(".") else second_hand
    return Summary(found.text, found.line)


def is_saying(sentence: Sentence) -> bool:
    """Whether a sentence is one of words: at least two, and no code."""
    text = sentence.text
    words = WORD.findall(text)
    if CODE.search(text) or (len(words) < 2 and not UNSPACED.search(text)):
        return False
    if text.endswith("?") or (sentence.is_banner and len(words) <= TITLE_WORDS):
        return False
    return " " in text or not text.isascii()


def is_title(text: str) -> bool:
    """Whether a text is a few words without the end of a sentence."""
    return len(text.split()) <= TITLE_WORDS and not text.endswith((".", "!", "?", "…"))


def prefer_definition(content: bytes, summaries: list[Summary]) -> list[Summary]:
    """The summaries, first the one that says what is named at the top of the text: `Shapes is a library ...`.

    What stands before it is often news.
    """
    head = content[:TITLE_BYTES].decode("utf-8", "replace")
    found = ((one, DEFINITION.match(one.text)) for one in summaries)
    telling = [one for one, definition in found if definition and definition[1] in head]
    return [*telling[:1], *summaries]


def prefer_own_words(summaries: Iterable[Summary]) -> Summary:
    """The first summary that is no more than where the source comes from, else the first of all."""
    found = [one for one in summaries if one.text]
    own = [one for one in found if not is_second_hand(one.text)]
    return next(iter([*own, *found]), Summary())


def find_first_line(content: bytes, limit: int) -> Summary:
    """The first line of words of a text, to the end of its sentence: it may say nothing of its purpose.

    Nor does a mark, as `--TEST--`, or a line of numbers.
    """
    lines = content[:HEAD_BYTES].decode("utf-8", "replace").splitlines()
    for first, line in enumerate(lines):
        if has_words(line) and not MARK.fullmatch(line):
            return Summary(shorten(join_sentence(lines[first:]), limit), first + 1)
    return Summary()


def has_words(line: str) -> bool:
    """Whether a line has two words, or letters of a script that puts no space between them."""
    return len(WORD.findall(line)) > 1 or UNSPACED.search(line) is not None


def join_sentence(lines: list[str]) -> str:
    """The first of some lines, with those below it that end its sentence where they do."""
    paragraph = " ".join(" ".join(takewhile(str.strip, lines)).split())
    ended = SENTENCE.search(paragraph)
    return paragraph[: ended.end()] if ended else lines[0].strip()


def find_header_summary(content: bytes, comments: list[Comment], limit: int) -> Summary:
    """What the comments above the first code say, or one a little below that says so: `This script ...`."""
    near = gather_blocks([one for one in comments if one.line < NEAR_LINES and one.is_alone])
    telling = (block for block in near if SELF.match(block[0].text))
    texts = (
        ("\n".join(comment.text for comment in block), block[0].line)
        for block in (*gather_header(content, comments), *telling)
    )
    return prefer_own_words(choose_summary(walk_sentences(text, line, limit), limit) for text, line in texts)


def find_late_summary(content: bytes, found: list[Found], limit: int) -> Summary:
    """What a text that a rule found says the source is for, where nothing at its top does."""
    told = [one for one in found if one.rule.category == PURPOSE]
    texts = (
        (strip_quotes(content[one.start : one.end].decode("utf-8", "replace")), one.line)
        for one in (told if len(told) <= PURPOSES else ())
    )
    return prefer_own_words(choose_summary(walk_sentences(text, line, limit), limit) for text, line in texts)


def gather_header(content: bytes, comments: list[Comment]) -> Iterator[list[Comment]]:
    """The blocks of comments above the first code, but for those that are about the line below them.

    These are a block right above an include that is not the first thing of the
    file, and comments that share their line with a directive.
    """
    lines = content.split(b"\n", HEAD_LINES)[:HEAD_LINES]
    end = find_first_code_line(lines, comments)
    first_include = next((n for n, raw in enumerate(lines, 1) if raw.lstrip().startswith(INCLUDES)), end)
    for block in gather_blocks([one for one in comments if one.line < end and one.is_alone]):
        below = block[-1].end_line
        is_attached = below < len(lines) and lines[below].strip() != b""
        if not (is_attached and below + 1 > first_include):
            yield block


def gather_blocks(comments: list[Comment]) -> list[list[Comment]]:
    """Comments on lines that follow each other."""
    blocks: list[list[Comment]] = []
    for comment in comments:
        if blocks and comment.line == blocks[-1][-1].end_line + 1:
            blocks[-1].append(comment)
        else:
            blocks.append([comment])
    return blocks


def find_first_code_line(lines: list[bytes], comments: list[Comment]) -> int:
    """The line of the first code that is not a comment, nor a guard or include line."""
    covered = {line for one in comments[:60] for line in range(one.line, one.end_line + 1) if one.is_alone}
    for number, raw in enumerate(lines, 1):
        stripped = raw.strip()
        if stripped and number not in covered and not stripped.startswith(PREAMBLE):
            return number
    return HEAD_LINES
