"""What authors note, to the end of its sentence: a line of it is no more than a hint."""

from repodocs.analyze.sentences import BREAK, SENTENCE
from repodocs.analyze.words import clean_line
from repodocs.model.language import Rule

NOTE = "todo"
NOTE_CHARACTERS = 240
# What a line ends with that goes on in the next one.
GOING_ON = tuple(",;:-–—(/&")
ENDS = (".", "!", "?")
# A line of so many characters that does not end its sentence is one that was broken.
LONG_LINE = 60


def go_on(rule: Rule, text: str, below: list[str]) -> str:
    """A note with the lines below that end its sentence, where it goes on in them and is not too long."""
    if rule.category != NOTE:
        return text
    whole, last = text, text
    for raw in below:
        words = clean_line(raw)
        if not words or not is_open(last, words):
            break
        if len(whole) + len(words) > NOTE_CHARACTERS:
            return f"{whole.rstrip()}…"
        whole, last = f"{whole} {words}", words
        ended = SENTENCE.search(whole)
        if ended:
            return whole[: ended.end()]
    return whole


def is_open(text: str, words: str) -> bool:
    """Whether a line goes on in the words of the line below it."""
    if text.endswith(ENDS) or BREAK.match(words):
        return False
    return text.endswith(GOING_ON) or words[:1].islower() or len(text) >= LONG_LINE
