"""What authors note, to the end of its paragraph: a line of it is no more than a hint."""

import re

from repodocs.analyze.sentences import BREAK, SENTENCE
from repodocs.analyze.words import CODE, ENDING, clean_line, shorten
from repodocs.model.language import Rule

NOTE = "todo"
NOTE_CHARACTERS = 300
# What a line ends with that goes on in the next one.
GOING_ON = tuple(",;:-–—(/&")
ENDS = (".", "!", "?")
# A line of so many characters that does not end its sentence is one that was broken.
LONG_LINE = 60
# A line of so many words below a full stop begins another sentence.
FEWEST_WORDS = 4
# A line that begins a note of its own.
NOTED = re.compile(r"\W*(?:TODO|FIXME|XXX|HACK|NOTE|WARNING|IMPORTANT|CAUTION)\b")


def go_on(rule: Rule, text: str, below: list[str]) -> str:
    """A note with the lines below that belong to it, as many sentences as there is room for."""
    if rule.category != NOTE:
        return text
    whole, last = text, text
    for raw in below:
        words = clean_line(raw)
        if not words or not is_open(last, words):
            break
        whole, last = f"{whole} {words}", words
        if len(whole) > NOTE_CHARACTERS or raw.rstrip().endswith(ENDING):
            break
    return cut_sentences(whole)


def is_open(text: str, words: str) -> bool:
    """Whether a line goes on in the words of the line below it."""
    if BREAK.match(words) or NOTED.match(words):
        return False
    if text.endswith(ENDS):
        return words[:1].isupper() and len(words.split()) >= FEWEST_WORDS and not CODE.search(words)
    return text.endswith(GOING_ON) or words[:1].islower() or len(text) >= LONG_LINE


def cut_sentences(text: str) -> str:
    """The sentences that there is room for, without one that only announces what is not told.

    Of a first one that is longer it is how it begins.
    """
    if len(text) <= NOTE_CHARACTERS and not text.endswith(":"):
        return text
    ends = [found.end() for found in SENTENCE.finditer(text) if found.end() <= NOTE_CHARACTERS]
    return text[: ends[-1]] if ends else shorten(text, NOTE_CHARACTERS)
