"""Comments: their ranges, the doc before a symbol, and the file's own summary."""

import re

import msgspec

from repodocs.model.analysis import Summary

# What surrounds the words of a comment line in any of the languages.
MARKERS = re.compile(r"^\s*(?:/\*+!?<?|\*+/|\*+(?=\s|$)|//+[!<]*|#+!?|;+|--+|%+|<!--|\"\"\"|''')\s?")
ENDS = re.compile(r"\s*(?:\*+/|-->|\"\"\"|''')\s*$")
# Lines at the top of a file that say nothing about it: modes, licences, lint switches.
NOISE = re.compile(
    r"-\*-|vim?:|coding[:=]|copyright|licen[sc]e|all rights reserved|SPDX|\(c\)\s|"
    r"^\W*(?:go:|\+build )|"
    r"^\W*(?:flake8|mypy|pylint|noqa|ruff|type:|isort|eslint|clang-format|NOLINT|tslint|prettier|"
    r"shellcheck|jshint|global |use strict|@flow|@ts-|pragma|fmt:|yapf|owner\(s\)|author|date\b|version\b)|"
    r"^\W*!|without warrant|redistribut|permission is|hereby granted|^\W*https?://\S+\W*$|^[\W_]*$",
    re.IGNORECASE,
)
LICENCE = re.compile(
    r"copyright|licen[sc]ed? |redistribution and use|permission is hereby|all rights reserved|SPDX",
    re.IGNORECASE,
)
TAGS = re.compile(
    r"^\s*[\\@](?:brief|short|file|fileoverview|overview|description|details|class|fn|struct|summary|"
    r"internal)\b\s*"
)
SENTENCE = re.compile(r"(?<=[a-z0-9)\]`'\"»”])[.!?](?=\s+[A-Z`\"'(\[]|\s*$)")


class Comment(msgspec.Struct, frozen=True):
    """A comment: its byte range, first and last line (from 1), and its text."""

    start: int
    end: int
    line: int
    end_line: int
    text: str
    is_alone: bool


def find_doc(
    comments_by_end: dict[int, Comment], line: int, limit: int
) -> tuple[str, int]:
    """First sentence of the comment block that ends right above `line`, and its line."""
    block: list[Comment] = []
    at = line - 1
    while at in comments_by_end and comments_by_end[at].is_alone:
        comment = comments_by_end[at]
        block.insert(0, comment)
        at = comment.line - 1
    if not block:
        return "", 0
    text = "\n".join(comment.text for comment in block)
    if LICENCE.search(text):
        return "", 0
    return find_first_sentence(text, block[0].line, limit)


def find_first_sentence(text: str, line: int, limit: int) -> tuple[str, int]:
    """The first sentence of a comment or docstring, and the line it starts on."""
    words: list[str] = []
    first = 0
    for offset, raw in enumerate(text.splitlines()):
        cleaned = clean_line(raw)
        if not words and (not cleaned or raw.startswith("#!") or NOISE.search(cleaned)):
            continue
        if words and is_break(cleaned):
            break
        if not words:
            first = line + offset
        words.append(cleaned)
        if SENTENCE.search(cleaned) or sum(map(len, words)) > limit:
            break
    sentence = " ".join(words)
    ended = SENTENCE.search(sentence)
    if ended:
        sentence = sentence[: ended.end()]
    return shorten(sentence, limit), first if sentence else 0


def strip_quotes(text: str) -> str:
    """A string literal without its prefix and quotes."""
    return re.sub(r'^[A-Za-z]{0,2}("""|\'\'\'|"|\')|("""|\'\'\'|"|\')$', "", text)


def is_break(cleaned: str) -> bool:
    """A blank line, a field list, a rule or a tag ends the first sentence."""
    return not cleaned or bool(
        re.match(r"^(?:[\\@]\w+|:\w+[^:]*:|Args:|Returns:|Example|[-=~*_#]{3,}|>>>|\.\. )", cleaned)
    )


def clean_line(raw: str) -> str:
    """The words of a comment's line."""
    text = ENDS.sub("", MARKERS.sub("", raw.rstrip()))
    text = TAGS.sub("", text)
    return text.strip(" \t/*#=") if not re.search(r"\w", text) else text.strip()


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a word."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0] + "…"


def find_header_summary(comments: list[Comment], limit: int, first_code_line: int) -> Summary:
    """The first sentence of the comments above the first code that is neither licence nor mode."""
    blocks: list[list[Comment]] = []
    for comment in comments:
        if comment.line >= first_code_line:
            break
        if blocks and comment.line == blocks[-1][-1].end_line + 1:
            blocks[-1].append(comment)
        else:
            blocks.append([comment])
    for block in blocks:
        text = "\n".join(comment.text for comment in block)
        paragraphs = split_paragraphs(text, block[0].line)
        for paragraph, line in paragraphs:
            if LICENCE.search(paragraph):
                continue
            sentence, at = find_first_sentence(paragraph, line, limit)
            if is_saying(sentence):
                return Summary(sentence, at)
    return Summary()


def is_saying(sentence: str) -> bool:
    """Whether a line is a sentence or phrase of words: at least two, and not code."""
    if re.search(r"[;{}]\s*$|^\s*(?:#|//)|^(?:import|from|include|using)\b", sentence):
        return False
    return len(re.findall(r"[^\W\d_]{2,}", sentence)) >= 2


def split_paragraphs(text: str, line: int) -> list[tuple[str, int]]:
    """Paragraphs of a comment with the line each starts on."""
    paragraphs: list[tuple[str, int]] = []
    lines: list[str] = []
    start = line
    for offset, raw in enumerate([*text.splitlines(), ""]):
        if clean_line(raw):
            if not lines:
                start = line + offset
            lines.append(raw)
        elif lines:
            paragraphs.append(("\n".join(lines), start))
            lines = []
    return paragraphs
