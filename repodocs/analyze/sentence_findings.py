"""Builds the findings of rules that read the sentences of docs, comments and texts of prose."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial

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
# Where the docs of symbols and of the whole source stand.
DOCS = ("symbol", "of", "summary")

# A text with its first byte and its first line.
Text = tuple[str, int, int]


def find_in_sentences(  # noqa: PLR0913, PLR0917  each says something of the same text
    content: bytes,
    matches: Matches,
    comments: list[Comment],
    words: frozenset[bytes],
    rules: tuple[Rule, ...],
    symbols: tuple[Symbol, ...],
    is_prose: bool,
) -> list[Found]:
    """Each sentence that a rule's pattern is found in, but for those that a symbol has as its doc."""
    asked = [rule for rule in rules if not rule.words or not words.isdisjoint(map(str.encode, rule.words))]
    if not asked:
        return []
    texts = [read_prose(content, symbols)] if is_prose else read_comments(comments, content, matches)
    told = {symbol.doc for symbol in symbols}
    return [
        Found(start + number, start + number, line, rule, partial(tell_sentence, rule, sentence, line))
        for text, start, first in texts
        for rule in asked
        if not rule.words or any(word in text for word in rule.words)
        for number, (sentence, line) in enumerate(list_sentences(text, first))
        if compile_sentence(rule.sentence).search(sentence) and sentence not in told
    ]


def read_comments(comments: list[Comment], content: bytes, matches: Matches) -> list[Text]:
    """The comments, those of lines that follow each other as one, and the docs that are no comments."""
    return [
        *((one.text, one.start, one.line) for one in join_blocks(comments)),
        *read_docs(content, matches),
    ]


def read_docs(content: bytes, matches: Matches) -> Iterator[Text]:
    """The docs that stand inside of what they are about, each once."""
    nodes = {
        node.start_byte: node
        for name in DOCS
        for match in matches.of(name)
        for mark in ("doc", "summary")
        for node in match.captures.get(mark, ())
    }
    for start, node in sorted(nodes.items()):
        yield strip_quotes(read_node(content, node)), start, first_line(node)


def read_prose(content: bytes, symbols: Iterable[Symbol]) -> Text:
    """A text that people read, without its blocks of code."""
    lines = content.decode("utf-8", "replace").split("\n")
    for one in symbols:
        if one.kind == CODE_BLOCK:
            lines[one.line - 1 : one.end_line] = [""] * (one.end_line - one.line + 1)
    return "\n".join(lines), 0, 1


def list_sentences(text: str, line: int) -> Iterator[tuple[str, int]]:
    """The sentences of a text that starts on `line`, each with its own line."""
    lines = text.splitlines()
    for paragraph in split_paragraphs(lines):
        if is_licence(" ".join(paragraph.cleaned)):
            continue
        run: list[str] = []
        start = paragraph.start
        for number, words in enumerate(paragraph.cleaned, paragraph.start):
            is_own = BREAK.match(words) or ITEM.match(words) or is_noise(words)
            if is_own and run:
                yield from cut_run(run, line + start)
                run = []
            start = start if run else number
            run.append(words)
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
def compile_sentence(pattern: str) -> re.Pattern[str]:
    """The pattern of a rule, compiled once."""
    return re.compile(pattern)
