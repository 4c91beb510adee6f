"""Builds the findings of rules that read the sentences of docs, comments and texts of prose."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial

import tree_sitter

from repodocs.analyze.comments import Comment, join_blocks
from repodocs.analyze.findings import Found, describe
from repodocs.analyze.nodes import first_line, read_node
from repodocs.analyze.parse import Matches
from repodocs.analyze.sentences import BREAK, ITEM, SENTENCE, is_licence, is_noise, split_paragraphs
from repodocs.analyze.words import shorten, strip_looks, strip_quotes
from repodocs.model.analysis import Finding, Symbol
from repodocs.model.language import Rule

SENTENCE_CHARACTERS = 300
# So few words are no sentence; what holds one of these is code.
FEWEST_WORDS = 3
CODE = re.compile(r"[;{}]\s*$|[=!]=|&&|\|\||->\s*\w+\(")
CODE_BLOCK = "code-block"
# A statement ends the words above it and is none itself: `lid, box = open(3)`, `import boxes`, `>>> box`.
STATEMENT = re.compile(
    r"\*{0,2}\w[\w.]*+(?:\[[^\]]*+\])?(?:, ?\w[\w.]*+)*+ [-+*/|&]?= \S"
    r"|import \w[\w.]*+(?: as \w++)?$|from [\w.]++ import |>>>|\.\.\. "
)
# A call alone is one where no sentence is open.
CALL = re.compile(r"\w[\w.]*+\((?:[^()]++|\([^()]*+\))*+\)(?:$|\s+#)")
# What a line of a list of parameters begins with.
FIELD = re.compile(r"[*`]{0,2}\w+`{0,2}(?: \([^)]*\))?: \S")
# Where the docs of symbols and of the whole source stand.
DOCS = ("symbol", "of", "summary")

# A text with its first byte and its first line.
Text = tuple[str, int, int]


def find_in_sentences(  # noqa: PLR0913, PLR0917  each says something of the same text
    content: bytes,
    matches: Matches,
    comments: list[Comment],
    rules: tuple[Rule, ...],
    symbols: tuple[Symbol, ...],
    is_prose: bool,
) -> list[Found]:
    """Each sentence that a rule's pattern is found in, but for those that a symbol has as its doc."""
    told = {symbol.doc for symbol in symbols}
    found: list[Found] = []
    for rule in rules:
        places = find_places(content, rule.words)
        if not places:
            continue
        texts = (
            [read_prose(content, symbols)] if is_prose else read_comments(comments, content, matches, places)
        )
        pattern = compile_sentence(rule.sentence)
        found += [
            Found(start + number, start + number, line, rule, partial(tell_sentence, rule, sentence, line))
            for text, start, first in texts
            for number, (sentence, line) in enumerate(list_sentences(text, first, rule.words))
            if has_word(sentence, rule.words) and pattern.search(sentence) and sentence not in told
        ]
    return found


def find_places(content: bytes, words: tuple[str, ...]) -> Sequence[int]:
    """Where the words of a rule stand, sorted; everywhere for a rule without words."""
    if not words:
        return range(len(content))
    if not any(word.encode() in content for word in words):
        return []
    return [found.start() for found in compile_words(words).finditer(content)]


def read_comments(
    comments: list[Comment], content: bytes, matches: Matches, places: Sequence[int]
) -> list[Text]:
    """The comments with a place, those that follow each other as one, and such docs that are no comments."""
    return [
        *(
            (one.text, one.start, one.line)
            for one in join_blocks(comments)
            if has_place(places, one.start, one.end)
        ),
        *(
            (strip_quotes(read_node(content, node)), node.start_byte, first_line(node))
            for node in list_docs(matches)
            if has_place(places, node.start_byte, node.end_byte)
        ),
    ]


def has_word(text: str, words: tuple[str, ...]) -> bool:
    """Whether a text has one of the words of a rule, if that has any."""
    return not words or any(word in text for word in words)


def has_place(places: Sequence[int], start: int, end: int) -> bool:
    """Whether one of some sorted places lies in a range."""
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def list_docs(matches: Matches) -> list[tree_sitter.Node]:
    """The docs that stand inside of what they are about, each once."""
    nodes = {
        node.start_byte: node
        for name in DOCS
        for match in matches.of(name)
        for mark in ("doc", "summary")
        for node in match.captures.get(mark, ())
    }
    return [nodes[start] for start in sorted(nodes)]


def read_prose(content: bytes, symbols: Iterable[Symbol]) -> Text:
    """A text that people read, without its blocks of code."""
    lines = content.decode("utf-8", "replace").split("\n")
    for one in symbols:
        if one.kind == CODE_BLOCK:
            lines[one.line - 1 : one.end_line] = [""] * (one.end_line - one.line + 1)
    return "\n".join(lines), 0, 1


def list_sentences(text: str, line: int, words: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """The sentences, each with its line, of paragraphs with one of the words; the text starts on `line`."""
    lines = text.splitlines()
    for paragraph in split_paragraphs(lines):
        whole = " ".join(paragraph.cleaned)
        if not has_word(whole, words) or is_licence(whole):
            continue
        run: list[str] = []
        start = paragraph.start
        for number, said in enumerate(paragraph.cleaned, paragraph.start):
            is_code = STATEMENT.match(said) or (not run and CALL.match(said))
            is_own = is_code or BREAK.match(said) or ITEM.match(said) or FIELD.match(said) or is_noise(said)
            if is_own and run:
                yield from cut_run(run, line + start)
                run = []
            start = start if run else number
            run += [] if is_code else [said]
        yield from cut_run(run, line + start)


def cut_run(run: list[str], line: int) -> Iterator[tuple[str, int]]:
    """The sentences of some lines of words."""
    words = " ".join(run)
    start = 0
    for end in [*(found.end() for found in SENTENCE.finditer(words)), len(words)]:
        sentence = strip_looks(words[start:end]).strip(" -*+•")
        if len(sentence.split()) >= FEWEST_WORDS and not CODE.search(sentence):
            yield shorten(sentence, SENTENCE_CHARACTERS), line + count_lines(run, start)
        start = end


def count_lines(run: list[str], offset: int) -> int:
    """How many lines of a run end before the place in its joined words where a sentence begins."""
    number = end = 0
    for number, text in enumerate(run):
        end += len(text) + 1
        if offset + 1 < end:
            return number
    return number


def tell_sentence(rule: Rule, sentence: str, line: int) -> Finding:
    """One finding; `{sentence}` in the rule's message is the sentence."""
    return describe(rule, {"sentence": sentence}, (line, line), "")


@lru_cache(maxsize=64)
def compile_words(words: tuple[str, ...]) -> re.Pattern[bytes]:
    """A pattern of any of the words."""
    return re.compile(b"|".join(re.escape(word.encode()) for word in words))


@lru_cache(maxsize=64)
def compile_sentence(pattern: str) -> re.Pattern[str]:
    """The pattern of a rule, compiled once."""
    return re.compile(pattern)
