"""Rests: what a paragraph goes on to say behind its first sentence, where both are short."""

from itertools import takewhile

from repodocs.analyze.sentences import BREAK, HIDDEN, SENTENCE, TODO, Sentence, is_licence, is_noise
from repodocs.analyze.words import CODE, ITEM_START, strip_looks

# So many characters are told of a source in all.
SAID = 400


def read_rest(sentence: Sentence) -> str:
    """The whole sentences right behind the first one, as many as there is room for; "" for none."""
    lines = takewhile(lambda line: not is_other(line), sentence.paragraph)
    text = " ".join(strip_looks(HIDDEN.sub("", " ".join(lines))).split())
    # Of a title, of what was cut, or of what was left out before it nothing goes on.
    if not sentence.text.endswith((".", "!")) or not text.startswith(f"{sentence.text} "):
        return ""
    return take_sentences(text[len(sentence.text) + 1 :], SAID - len(sentence.text))


def is_other(line: str) -> bool:
    """Whether a line begins fields, an example, a list, or something to do: no sentence that goes on."""
    return bool(BREAK.match(line) or TODO.match(line) or ITEM_START.match(line))


def take_sentences(text: str, room: int) -> str:
    """The first sentences of a text that fit; code, and what says nothing of the source, end them."""
    end = 0
    for stop in list_ends(text):
        told = text[end:stop].strip()
        if stop > room or TODO.match(told) or CODE.search(told) or is_licence(told) or is_noise(told):
            break
        end = stop
    return text[:end].strip()


def list_ends(text: str) -> list[int]:
    """Where the sentences of a text end; a large letter before the last full stop ends it as well."""
    ends = [found.end() for found in SENTENCE.finditer(text)]
    return [*ends, len(text)] if text.endswith((".", "!")) and ends[-1:] != [len(text)] else ends
