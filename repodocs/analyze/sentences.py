"""Sentences: what a comment or docstring says first, without its marks, switches and banners."""

import re
from collections.abc import Iterator
from itertools import dropwhile

import msgspec

from repodocs.analyze.words import RULER, clean_line, clean_words, shorten, strip_looks

# Switches of tools, which may also stand between the lines of a sentence.
SWITCH = re.compile(
    r"^\W*(?:go:|\+build |flake8|mypy|pylint|noqa|ruff|type:|isort|eslint|clang-format|clang-tidy|NOLINT|"
    r"tslint|prettier|shellcheck|jshint|global |use strict|@flow|@ts-|@lint-ignore|pragma|fmt:|yapf|IWYU|"
    r"frozen_string_literal|rubocop|typed:|encoding:|warn_indent|luacheck|stylua|selene|swiftlint|swiftformat|ktlint|detekt|phpcs|"
    r"phpstan|psalm|credo|perlcritic|hlint|nolint|MARK: ?-?$)",
    re.IGNORECASE,
)
# Lines that say nothing about what follows: modes, licences, file names, authors.
NOISE = re.compile(
    r"-\*-|vim?:|coding[:=]|copyright|licen[sc]e|all rights reserved|SPDX|\(c\)\s|"
    r"without warrant|redistribut|permission is|hereby granted",
    re.IGNORECASE,
)
NOISE_START = re.compile(
    r"\W*(?:owner\(s\)|author|date\b|version\b|[@\\]package\b)|Module [\w.]+$|\.rst:?$|"
    r"(?:Module|Maintainer|Stability|Portability)\s+:|:(?:nodoc|startdoc|stopdoc):|"
    r"This (?:file|library|package|source file) is (?:a )?part of\b|The LLVM Compiler Infrastructure$|"
    r"[^<>@`]{2,60}<[^<>@\s]+@[^<>@\s]+>\W*$|"
    r"={1,4}\s+\w|(?:[\w+-]+[./])+\w{1,6}$|\W*!|\W*https?://\S+\W*$|\W*<(?:reference|amd-\w+) |[\W_]*$",
    re.IGNORECASE,
)
# One of these stands in all that NOISE and LICENCE find: most lines need not be asked more.
NOISE_MARKS = ("-*-", "vi:", "vim:", "coding", "(c)", "hereby granted")
LICENCE_MARKS = (
    "copyright",
    "licen",
    "redistribut",
    "permission is",
    "all rights reserved",
    "spdx",
    "without warrant",
    "endorse or promote",
)
# `array.h - An array ---*- C++ -*-`: the file's name before what it is, and an editor's mode behind it.
NAMED = re.compile(r"(?<![\w+-])(?:[\w+-]++[./]){1,20}+\w{1,6}\s+(?:-{1,2}|[–—])\s+(?=[^\W_]|['\"`])")
# A sentence that only says who may use it, or where more is told: `Internal use only. Makes ...`,
# `See Note [Streams]. Waits ...`; in brackets it is part of the next one.
LEAD = re.compile(
    r"\W*(?:(?i:(?:for )?(?:internal|private)(?: use)?(?: only)?)(?=[.:!])|[Ss]ee Note \[[^\]]+)"
    r"[\]).:!]+\s*(?=[\w`])"
)
MODE = re.compile(r"(?<=\w)\W*-\*-.*$")
# What ends a sentence besides a blank line: fields, examples, directives.
BREAK = re.compile(
    r"[\\@](?!(?:p|c|ref|em|[abe])\s)\w+|:(?:param|type|returns?|rtype|raises?|arg|key|[ic]?var|yields?)\b[^:]*:|"
    r"(?:Args|Arguments|Returns?|Raises|Parameters|Yields|Attributes|Shape|Examples?|Usage|Inputs?|Outputs?|"
    r"Notes?|References?|See [Aa]lso)\s*:*\s*$|>>>|\.\. |"
    r"<(?:param|typeparam|returns|exception|value|example)\b"
)
DIRECTIVE = ".. "
# What letters are drawn with; at least so many in a line, and a third of it.
STROKE = re.compile(r"[|\\]|_{2,}|/(?=[\s\\_|/])")
STROKE_MARKS = ("|", "\\", "__")
STROKES = 4
RETURNS = re.compile(r"[\\@]returns?\s+(?=\w)")
# `relu(input) -> Tensor`, which docstrings of built-in functions start with.
CALL = re.compile(r"[\w.]+\(.*\)\s*->\s*\S+$")
LICENCE = re.compile(
    r"copyright|licen[sc]ed?[ ,.]|redistribution and use|permission is hereby|all rights reserved|SPDX|"
    r"without warrant|endorse or promote",
    re.IGNORECASE,
)
# A bar of links, as READMEs have below their titles, or a row of a table.
BAR = re.compile(r"(?:\s[|·•]\s.*){2}")
BAR_MARKS = ("|", "·", "•")
# `Supported browsers:: all`: what RDoc shows as a table, and no sentence.
LABEL = re.compile(r"[A-Za-z][\w ]{0,30}::\s+\S")
TODO = re.compile(r"\W*(?:TODO|FIXME|XXX|HACK)\b")
# The mark comes first, since it is rare: all that may stand before it is looked back at.
SENTENCE = re.compile(
    r"[.!?](?:(?<=[a-z0-9)\]`'\"»”].)|(?<=\w[!?]))(?<!\be\.g.)(?<!\bi\.e.)(?<!\bc\.f.)(?<!\bvs.)(?<!\bcf.)(?=\s+[A-Z`\"'(\[]|\s*$)"
)
# Words that are large in the middle of no sentence: one that its author did not end ends before them.
OPENING = re.compile(r"(?:This|These|Those|It|They|There|If|When|We|You|However|For example|Note that)\b")
# What no sentence ends with; a note in brackets is a title of what follows.
GOING_ON = tuple(",;:-–—(/&….]")
# `Eager to get started? This page ...`: what a text asks before it says what it is.
QUESTION = re.compile(r"\A[^.!?]{1,80}\?\s+(?=(?:This|These|It|They|There|An?|The)\b)")
HIDDEN = re.compile(r"<!--.*?(?:-->|$)")
ITEM = re.compile(r"\s*(?:[-*+•]|\d+[.)])\s+(\S.*)$")
# What stands before the words, or the bullet, of each line of a comment of lines, and of a starred one.
LINE_MARK = re.compile(r"\s*(?:/{2,}[!<]*|#+)\s?")
STAR_MARK = re.compile(r"\s*\*\s?")
LISTED_LINES = 30
# A line of so many words that ends without a full stop goes on.
LONG_LINE = 6
# So few words are a title.
TITLE_WORDS = 3
# A ruler, alone or at either end of a line of words: `---[ title`, `~~~ title ~~~`; `/***` opens a comment.
# `--- Draws it.` and `//// Draws it.` are lines of words: Lua's comments that document start so, some of C++.
RULED = re.compile(r"^(?!\s*(?:---\s+\w|////\s+[\\@\w][^/]*$))\W*?(?:[-=~_#+]{3}|[*/]{4})|[-=~*_#+]{3}\W*$")


class Sentence(msgspec.Struct, frozen=True):
    """What a paragraph says first, and the line (from 1) on which it starts.

    `is_banner`: it stands between rulers, so that it is a title of all that comes next.
    `paragraph` are the cleaned lines that it begins.
    """

    text: str = ""
    line: int = 0
    is_banner: bool = False
    paragraph: tuple[str, ...] = ()


class Paragraph(msgspec.Struct, frozen=True):
    """Lines without a blank one between them, cleaned; `start` is the number of the first, from 0."""

    start: int
    cleaned: list[str]
    is_banner: bool


def find_first_sentence(text: str, line: int, limit: int) -> tuple[str, int]:
    """The first sentence of a text that starts on `line`, and its own line; ("", 0) for none."""
    first = next(walk_sentences(text, line, limit), Sentence())
    return first.text, first.line


def walk_sentences(text: str, line: int, limit: int) -> Iterator[Sentence]:
    """The first sentence of each paragraph, at most `limit` characters each; ends at fields and examples."""
    lines = text.splitlines()
    for paragraph in split_paragraphs(lines):
        words = " ".join(paragraph.cleaned)
        if is_licence(words) or (any(mark in words for mark in BAR_MARKS) and BAR.search(words)):
            continue
        skipped = count_noise(lines, paragraph)
        cleaned = paragraph.cleaned[skipped:]
        if cleaned and skipped and is_going_on(paragraph.cleaned[skipped - 1], cleaned[0]):
            continue
        if cleaned and cleaned[0][0] in "@\\":
            cleaned[0] = RETURNS.sub("Returns ", cleaned[0], 1)
        elif cleaned:
            cleaned[0] = strip_lead(NAMED.sub("", cleaned[0], count=1))
        if (
            not cleaned
            or cleaned[0].startswith(DIRECTIVE)
            or CALL.match(cleaned[0])
            or LABEL.match(cleaned[0])
        ):
            continue
        # What stands below something to do, or below a field, is about that.
        if TODO.match(cleaned[0]) or BREAK.match(cleaned[0]):
            return
        start = paragraph.start + skipped
        sentence = read_sentence(cleaned, lines[start : start + LISTED_LINES], limit)
        if sentence:
            yield Sentence(sentence, line + start, paragraph.is_banner, tuple(cleaned))
        behind = find_behind_title(cleaned, sentence)
        if behind:
            told = read_sentence(cleaned[behind:], lines[start + behind : start + LISTED_LINES], limit)
            yield Sentence(told, line + start + behind, paragraph=tuple(cleaned[behind:]))


def find_behind_title(cleaned: list[str], sentence: str) -> int:
    """How many lines below a title of few words its first sentence stands; 0 where there is none."""
    is_title = len(sentence.split()) <= TITLE_WORDS and not sentence.endswith((".", "!", "?", "…"))
    is_behind = is_title and len(cleaned) > 1 and sentence == strip_looks(cleaned[0]).strip()
    return 1 if is_behind and OPENING.match(cleaned[1]) else 0


def is_going_on(before: str, text: str) -> bool:
    """Whether a line is the middle of a sentence that began in the line before."""
    is_open = len(before.split()) >= LONG_LINE and not before.endswith((".", "!", "?", ":", ">"))
    return is_open and text[:1].islower()


def strip_lead(text: str) -> str:
    """A line without what it says first of who may use it, or of where more is told, if it says more."""
    return LEAD.sub("", text, count=1) or text


def split_paragraphs(lines: list[str]) -> Iterator[Paragraph]:
    """The paragraphs of a text; a ruler ends one as a blank line does, a title with rulers is its own."""
    cleaned: list[str] = []
    is_below_ruler = False
    for number, raw in enumerate([*lines, ""]):
        words = clean_line(raw)
        is_ruled = RULER.search(raw) is not None and RULED.search(raw) is not None
        if words and not is_ruled:
            cleaned.append(words)
            continue
        if cleaned:
            is_title = is_below_ruler and is_ruled and not SENTENCE.search(cleaned[-1])
            yield Paragraph(number - len(cleaned), cleaned, is_title)
            cleaned = []
        if words:
            title = NAMED.sub("", MODE.sub("", words), count=1)
            yield Paragraph(number, [title], is_banner=title == words)
        is_below_ruler = is_ruled and not words


def count_noise(lines: list[str], paragraph: Paragraph) -> int:
    """How many lines at a paragraph's start say nothing."""
    for number, cleaned in enumerate(paragraph.cleaned):
        is_shebang = lines[paragraph.start + number].startswith("#!")
        if not (is_shebang or is_noise(cleaned) or SWITCH.match(cleaned)):
            return number
    return len(paragraph.cleaned)


def is_noise(text: str) -> bool:
    """Whether a line says nothing about what follows."""
    if NOISE_START.match(text) or is_drawing(text):
        return True
    lowered = text.lower()
    return any(mark in lowered for mark in (*NOISE_MARKS, *LICENCE_MARKS)) and bool(NOISE.search(text))


def is_drawing(text: str) -> bool:
    """Whether a line is one of letters that are drawn with strokes, as names of projects are."""
    if not any(mark in text for mark in STROKE_MARKS):
        return False
    strokes = STROKE.findall(text)
    return len(strokes) >= STROKES and 3 * sum(map(len, strokes)) >= len("".join(text.split()))


def is_licence(text: str) -> bool:
    """Whether a paragraph is part of a licence."""
    lowered = text.lower()
    return any(mark in lowered for mark in LICENCE_MARKS) and bool(LICENCE.search(text))


def read_sentence(cleaned: list[str], raw: list[str], limit: int) -> str:
    """The first sentence of cleaned lines, with a list that it announces; `raw` starts with these lines."""
    words: list[str] = []
    items: list[str] = []
    for number, text in enumerate(cleaned):
        if number and (BREAK.match(text) or TODO.match(text) or is_next_sentence(words, text)):
            break
        if SWITCH.match(text):
            continue
        words.append(text if words else QUESTION.sub("", text))
        if SENTENCE.search(text) or sum(map(len, words)) > limit:
            break
        items = list_items(raw[number:]) if text.endswith(":") else []
        if items:
            break
    return end_sentence(strip_looks(HIDDEN.sub("", " ".join(words))).strip(), items, limit)


def is_next_sentence(words: list[str], text: str) -> bool:
    """Whether a line opens another sentence, although what stands before it has no full stop."""
    return OPENING.match(text) is not None and bool(words) and not words[-1].endswith(GOING_ON)


def end_sentence(text: str, items: list[str], limit: int) -> str:
    """The text up to the end of its first sentence, or the list that it announces."""
    ended = SENTENCE.search(text)
    if ended:
        return shorten(text[: ended.end()], limit)
    if items:
        return shorten(f"{text} {'; '.join(items)}", limit)
    # A colon with nothing after it looks like the whole; what follows is code or a table.
    return shorten(text.rstrip(" :") + "…" if text.endswith(":") else text, limit)


def list_items(raw: list[str]) -> list[str]:
    """The items of the list that starts below the first line, blank lines aside; [] where none does."""
    is_starred = any(line.lstrip().startswith(("*", "/*")) for line in raw[:1])
    below = strip_marks(raw[1:], STAR_MARK if is_starred else LINE_MARK)
    items: list[str] = []
    for line in dropwhile(lambda line: not line.strip(), below):
        found = ITEM.match(line)
        if found:
            items.append(clean_words(found.group(1)))
        elif not items or not clean_line(line):
            break
        else:
            items[-1] += f" {clean_line(line)}"
    return [item.rstrip(" ,;.") for item in items]


def strip_marks(lines: list[str], mark: re.Pattern[str]) -> list[str]:
    """The lines without the comment mark at their start; a number sign or star that is no mark stays."""
    return [mark.sub("", line, count=1) if mark.match(line) else line for line in lines]
